/**
 * Puts a list in order by drag, by arrow keys on a grip, or by its buttons, and says each move aloud. Nothing is kept until the person
 * keeps it. Without script each button sends the form, and the next page has the new order.
 */
class OrderList extends HTMLElement {
  #held: HTMLLIElement | undefined;

  connectedCallback(): void {
    for (const grip of this.querySelectorAll<HTMLButtonElement>("[data-grip]")) grip.hidden = false;
    this.addEventListener("click", this.#press);
    this.addEventListener("keydown", this.#key);
    this.addEventListener("pointerdown", this.#hold);
    this.addEventListener("pointermove", this.#drag);
    for (const end of ["pointerup", "pointercancel"]) this.addEventListener(end, this.#release);
  }

  #press = (event: MouseEvent): void => {
    const button = closest(event, "[data-move]");
    const item = button?.closest("li");
    if (!button || !item) return;
    event.preventDefault();
    this.#move(item, Number(button.dataset["move"]));
    // At either end the button that was pressed goes; the other one takes over.
    if (!button.checkVisibility({ visibilityProperty: true }))
      item.querySelector<HTMLElement>(`[data-move]:not([data-move="${button.dataset["move"]}"])`)?.focus();
  };

  #key = (event: KeyboardEvent): void => {
    const item = closest(event, "[data-grip]")?.closest("li");
    const places = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!item || !places) return;
    event.preventDefault();
    this.#move(item, places);
  };

  #hold = (event: PointerEvent): void => {
    const grip = closest(event, "[data-grip]");
    const item = grip?.closest("li");
    if (!grip || !item || event.button !== 0) return;
    grip.setPointerCapture(event.pointerId);
    item.dataset["held"] = "";
    this.#held = item;
  };

  #drag = ({ clientY }: PointerEvent): void => {
    const { previousElementSibling: before, nextElementSibling: after } = this.#held ?? {};
    if (before && clientY < middleOf(before)) this.#move(this.#held!, -1);
    else if (after && clientY > middleOf(after)) this.#move(this.#held!, 1);
  };

  #release = (): void => {
    delete this.#held?.dataset["held"];
    this.#held = undefined;
  };

  /** Moves the neighbour, not the item: what has focus or the pointer stays in the page, and so keeps it. */
  #move(item: HTMLLIElement, places: number): void {
    const neighbour = places < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!neighbour) return;
    if (places < 0) item.after(neighbour);
    else item.before(neighbour);
    const items = [...item.parentElement!.children];
    this.querySelector("[data-said]")!.textContent = `${item.dataset["name"]} is now ${items.indexOf(item) + 1} of ${items.length}.`;
    this.querySelector<HTMLElement>("[data-keep]")!.hidden = false;
  }
}

function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

customElements.define("order-list", OrderList);
