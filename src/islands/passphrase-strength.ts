/** Says how strong a passphrase is while it is typed. Without script, the answer comes with the form. */
class PassphraseStrength extends HTMLElement {
  #waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="password"]');
    const said = this.querySelector<HTMLElement>("[data-strength]");
    if (!field || !said) return;
    field.addEventListener("input", () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void this.#say(field, said), 400);
    });
  }

  async #say(field: HTMLInputElement, said: HTMLElement): Promise<void> {
    const form = field.form;
    if (!form || field.value === "") return;
    const name = form.querySelector<HTMLInputElement>('input[name="name"]')?.value ?? "";
    const answer = await fetch("/passphrase-strength", { method: "POST", body: new URLSearchParams({ passphrase: field.value, name }) });
    if (answer.ok) said.textContent = await answer.text();
  }
}

customElements.define("passphrase-strength", PassphraseStrength);
