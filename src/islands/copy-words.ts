/** Offers to copy the words inside it. Without script, or where a browser has no clipboard for a page, they are there to be marked by hand. */
class CopyWords extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    const words = this.querySelector("[data-words]");
    if (!button || !words || !("clipboard" in navigator)) return;
    button.hidden = false;
    button.addEventListener("click", () => void this.#copy(words.textContent));
  }

  async #copy(words: string): Promise<void> {
    const said = this.querySelector("[data-said]");
    const copied = await navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
    if (said)
      said.textContent = copied
        ? "Copied. Other programs on this device can read it now."
        : "This could not be copied. Mark the words by hand.";
  }
}

customElements.define("copy-words", CopyWords);
