/**
 * Leaves at once: pressed, or by Shift three times within five seconds. Hides the page first, in every tab, then ends the session and
 * puts another site (`data-to`) in this page's place in the history. Without script the button posts the same form.
 */
class LeaveQuickly extends HTMLElement {
  // Not in every browser that somebody may have to leave from.
  readonly #tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("leave-quickly") : undefined;
  #presses: number[] = [];
  #alone = false;

  connectedCallback(): void {
    this.closest("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#leave();
    });
    this.#tabs?.addEventListener("message", () => this.#go());
    document.addEventListener("keydown", ({ key }) => (key === "Shift" ? (this.#alone = true) : this.#forget()));
    document.addEventListener("pointerdown", () => this.#forget());
    document.addEventListener("keyup", ({ key, timeStamp }) => {
      if (key === "Shift" && this.#alone) this.#count(timeStamp);
    });
  }

  /** Shift that was held for a capital letter or a selection is not meant. */
  #forget(): void {
    this.#alone = false;
    this.#presses = [];
  }

  #count(now: number): void {
    this.#presses = [...this.#presses.filter((press) => now - press < within), now];
    if (this.#presses.length >= times) void this.#leave();
  }

  async #leave(): Promise<void> {
    hide();
    this.#tabs?.postMessage("leave");
    const ended = fetch("/leave", { method: "POST", headers: { Accept: "application/json" }, keepalive: true }).catch(() => undefined);
    // Whoever reads over a shoulder does not wait for a slow line or a full cache: the request goes on without the page.
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patience))]);
    this.#go();
  }

  #go(): void {
    hide();
    location.replace(this.dataset["to"] ?? "about:blank");
  }
}

const times = 3;
const within = 5000;
const patience = 500;

function hide(): void {
  document.documentElement.hidden = true;
  document.title = "";
}

// A page that the browser had kept in memory is asked for again: after leaving, it is nobody's.
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  hide();
  location.reload();
});

customElements.define("leave-quickly", LeaveQuickly);
