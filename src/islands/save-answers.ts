/**
 * Keeps each answer as soon as it is given, so that a closed tab loses nothing. Without script the buttons of the form do the same.
 */
class SaveAnswers extends HTMLElement {
  #last: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const form = this.querySelector("form");
    form?.addEventListener("change", () => {
      // One after the other: an earlier answer must not arrive after a later one.
      this.#last = this.#last.then(() => this.#keep(form));
    });
  }

  async #keep(form: HTMLFormElement): Promise<void> {
    const fields = new FormData(form);
    // The form's key stands for its own press; each answer is a press of its own.
    fields.delete("_key");
    const kept = await send(this.dataset["to"] ?? "", fields);
    const said = this.querySelector("[data-said]");
    if (said) said.textContent = kept ? "What you answered is kept." : "This could not be kept just now. The buttons above try again.";
  }
}

async function send(path: string, body: FormData): Promise<boolean> {
  try {
    // What was kept is answered by the way to a page, which nobody needs to go here.
    const answer = await fetch(path, { method: "POST", body, redirect: "manual", keepalive: true });
    return answer.type === "opaqueredirect" || answer.ok;
  } catch {
    return false;
  }
}

customElements.define("save-answers", SaveAnswers);
