/** Sends the form as soon as files were chosen, and hides the button that does it by hand. */
class PickFiles extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="file"]');
    const button = this.querySelector<HTMLButtonElement>("button");
    if (!field?.form || !button) return;
    button.hidden = true;
    field.addEventListener("change", () => field.files?.length && field.form?.requestSubmit(button));
  }
}

customElements.define("pick-files", PickFiles);
