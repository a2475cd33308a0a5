/** Fills in the browser's time zone where nobody chose one yet. Without script the field shows the server's, and can be changed. */
class OwnZone extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>("input");
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (field && zone && !field.dataset["chosen"]) field.value = zone;
  }
}

customElements.define("own-zone", OwnZone);
