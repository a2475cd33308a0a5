const minute = 60_000;
const lookEvery = 10_000;
/** How often the time is said to somebody who listens, in minutes: to see it move is calm, to hear each minute is not. */
const sayEvery = 30;

/** Lets the time of a running timer move on, minute by minute. Without script it stands as it was when the page was made. */
class RunningTimer extends HTMLElement {
  #ticking: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    const before = Number(this.dataset["minutes"]);
    const opened = Date.now();
    let shown = before;
    this.#ticking = setInterval(() => {
      const minutes = before + Math.floor((Date.now() - opened) / minute);
      if (minutes === shown) return;
      this.#write("[data-elapsed]", inWords(minutes));
      if (Math.floor(minutes / sayEvery) > Math.floor(shown / sayEvery)) this.#write("[data-said]", `${inWords(minutes)} so far`);
      shown = minutes;
    }, lookEvery);
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking);
  }

  #write(place: string, text: string): void {
    const element = this.querySelector(place);
    if (element) element.textContent = text;
  }
}

function inWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest}`;
}

customElements.define("running-timer", RunningTimer);
