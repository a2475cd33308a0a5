/**
 * Leaves at once: pressed, or by Shift three times within five seconds. Hides the page first, posts the form that ends the session,
 * and replaces this page in the history. Without script the button posts the same form.
 */
class LeaveQuickly extends HTMLElement {
  #presses: number[] = [];

  connectedCallback(): void {
    this.closest("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#leave();
    });
    document.addEventListener("keyup", (event) => {
      if (event.key !== "Shift") {
        this.#presses = [];
        return;
      }
      const now = event.timeStamp;
      this.#presses = [...this.#presses.filter((press) => now - press < 5000), now];
      if (this.#presses.length >= 3) void this.#leave();
    });
  }

  async #leave(): Promise<void> {
    document.documentElement.hidden = true;
    document.title = "";
    try {
      const answer = await fetch("/leave", { method: "POST", headers: { Accept: "application/json" } });
      const { to } = (await answer.json()) as { to: string };
      location.replace(to);
    } catch {
      this.closest("form")?.submit();
    }
  }
}

customElements.define("leave-quickly", LeaveQuickly);
