/**
 * Moves a card to another place by its grip, or by the arrow keys on the grip or the card, through the form that the card has anyhow: so it
 * is kept at once, and can be taken back. The next page comes with the focus on what was moved, to go on from there.
 */
class PlaceCards extends HTMLElement {
  #held: { readonly card: HTMLElement; readonly x: number; readonly y: number } | undefined;

  connectedCallback(): void {
    for (const grip of this.querySelectorAll<HTMLButtonElement>("[data-grip]")) grip.hidden = false;
    this.addEventListener("keydown", this.#key);
    this.addEventListener("pointerdown", this.#hold);
    this.addEventListener("pointermove", this.#drag);
    this.addEventListener("pointerup", this.#drop);
    this.addEventListener("pointercancel", this.#release);
  }

  /** The places lie two by two; on a narrow page below one another, where up and down lead to the one before and after. */
  #key = (event: KeyboardEvent): void => {
    const card = closest(event, "li");
    // In the card's own form arrows have their own use.
    if (!(event.target instanceof Element && event.target.matches("li, [data-grip]"))) return;
    const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -this.#columns(), ArrowDown: this.#columns() };
    const by = steps[event.key as keyof typeof steps];
    if (!card || by === undefined) return;
    event.preventDefault();
    const places = [...this.querySelectorAll<HTMLElement>("[data-place]")];
    const at = places.findIndex((place) => place.contains(card));
    const sideways = Math.abs(by) === 1 && this.#columns() === 2;
    if (sideways && Math.floor(at / 2) !== Math.floor((at + by) / 2)) return;
    this.#move(card, places[at + by]);
  };

  #hold = (event: PointerEvent): void => {
    const card = closest(event, "[data-grip]")?.closest("li");
    if (!card || event.button !== 0) return;
    (event.target as Element).setPointerCapture(event.pointerId);
    card.dataset["held"] = "";
    this.#held = { card, x: event.clientX, y: event.clientY + scrollY };
  };

  #drag = (event: PointerEvent): void => {
    if (!this.#held) return;
    const { card, x, y } = this.#held;
    card.style.translate = `${event.clientX - x}px ${event.clientY + scrollY - y}px`;
    const over = this.#under(event);
    for (const place of this.querySelectorAll<HTMLElement>("[data-place]")) place.toggleAttribute("data-over", place === over);
  };

  #drop = (event: PointerEvent): void => {
    const card = this.#held?.card;
    const to = this.#under(event);
    this.#release();
    if (card && to && !to.contains(card)) this.#move(card, to);
  };

  #release = (): void => {
    if (!this.#held) return;
    const { card } = this.#held;
    delete card.dataset["held"];
    card.style.translate = "";
    for (const place of this.querySelectorAll("[data-over]")) place.removeAttribute("data-over");
    this.#held = undefined;
  };

  #under({ clientX, clientY }: PointerEvent): HTMLElement | undefined {
    const under = document.elementsFromPoint(clientX, clientY).find((element) => element.matches("[data-place]"));
    return under instanceof HTMLElement && this.contains(under) ? under : undefined;
  }

  #columns(): number {
    return getComputedStyle(this).gridTemplateColumns.split(" ").length;
  }

  #move(card: HTMLElement, to: HTMLElement | undefined): void {
    const form = card.querySelector<HTMLFormElement>("form:has(select)");
    const choice = form?.querySelector("select");
    if (!form || !choice || !to) return;
    choice.value = to.dataset["place"] ?? "";
    form.requestSubmit();
  }
}

function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

customElements.define("place-cards", PlaceCards);
