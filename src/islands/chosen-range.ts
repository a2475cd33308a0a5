/**
 * Puts a slider in the place of a list of ratings. Until somebody moves it, or presses where it stands, it has no value: a rating
 * that nobody chose is not sent. Without script the list stays, and its first line is "Leave it out".
 */
class ChosenRange extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector("select");
    const label = this.querySelector("label");
    if (!list || !label || this.querySelector("input")) return;
    const slider = Object.assign(document.createElement("input"), { type: "range", min: "0", max: "10", step: "1" });
    const said = document.createElement("output");
    const clear = Object.assign(document.createElement("button"), {
      type: "button",
      textContent: "Leave it out",
      className: "button button--quiet",
    });
    clear.setAttribute("aria-label", `Leave it out: ${list.name}`);
    const show = (): void => {
      const chosen = list.value !== "";
      slider.value = chosen ? list.value : "5";
      slider.dataset["chosen"] = String(chosen);
      slider.setAttribute("aria-valuetext", chosen ? list.value : "left out");
      said.textContent = chosen ? list.value : "left out";
      clear.hidden = !chosen;
    };
    const choose = (): void => {
      list.value = slider.value;
      show();
    };
    slider.addEventListener("input", choose);
    // A press where the slider stands changes nothing, and is a choice all the same.
    slider.addEventListener("click", choose);
    // Enter would send the form, which nobody means who is moving a slider.
    slider.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
    clear.addEventListener("click", () => {
      list.value = "";
      show();
      slider.focus();
    });
    list.hidden = true;
    // A label names the first control in it.
    list.before(slider);
    this.append(said, clear);
    show();
  }
}

customElements.define("chosen-range", ChosenRange);
