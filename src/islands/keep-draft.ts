// So many milliseconds after the last letter.
const pause = 2000;
// What browsers send on after a page is gone may be so large at most.
const afterwards = 60_000;

/**
 * Keeps what is written in the form inside it, a little after the last letter and when the page is left, so that a closed tab loses
 * nothing. Without script the form's own button does the same.
 */
class KeepDraft extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<void> = Promise.resolve();
  #onTheWay = 0;
  #unkept = false;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    form.addEventListener("input", () => {
      this.#unkept = true;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#keep(form), pause);
    });
    addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && this.#unkept) this.#keep(form);
    });
    form.addEventListener("submit", (event) => {
      this.#unkept = false;
      clearTimeout(this.#timer);
      if (this.#onTheWay === 0) return;
      // A draft on its way must not arrive after the words are kept, and come back as one.
      event.preventDefault();
      void this.#sendAfter(form, event.submitter);
    });
  }

  #keep(form: HTMLFormElement): void {
    this.#unkept = false;
    clearTimeout(this.#timer);
    const fields = new FormData(form);
    // The form's key stands for its own press, and so does the way back.
    for (const name of ["_key", "_back"]) fields.delete(name);
    this.#onTheWay++;
    this.#last = this.#keepAfter(this.#last, fields);
  }

  async #keepAfter(earlier: Promise<void>, fields: FormData): Promise<void> {
    await earlier;
    const kept = await send(this.dataset["to"] ?? "", fields);
    this.#onTheWay--;
    const said = this.querySelector("[data-said]");
    const at = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    if (said) said.textContent = kept ? `Kept for later at ${at}.` : "This could not be kept just now. The buttons above try again.";
  }

  async #sendAfter(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    await this.#last;
    form.requestSubmit(submitter);
  }
}

async function send(path: string, fields: FormData): Promise<boolean> {
  const body = new URLSearchParams([...fields].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
  try {
    // What was kept is answered by the way to a page, which nobody needs to go here.
    const answer = await fetch(path, { method: "POST", body, redirect: "manual", keepalive: String(body).length < afterwards });
    return answer.type === "opaqueredirect" || answer.ok;
  } catch {
    return false;
  }
}

customElements.define("keep-draft", KeepDraft);
