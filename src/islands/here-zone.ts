/**
 * Shows the question inside it when this device’s clock and that of the page show different times, with the device’s zone in it. Nothing of
 * that leaves the device before the person answers. Without script the settings say the same.
 */
class HereZone extends HTMLElement {
  connectedCallback(): void {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { zone = here, answered = "" } = this.dataset;
    if (!here.includes("/") || answered.split(" ").includes(here) || offsetIn(here) === offsetIn(zone)) return;
    for (const field of this.querySelectorAll<HTMLInputElement>("input[name=zone]")) field.value = here;
    for (const place of this.querySelectorAll("[data-city]"))
      place.textContent = here.slice(here.lastIndexOf("/") + 1).replaceAll("_", " ");
    // One question at a time.
    document.querySelector("#question")?.setAttribute("hidden", "");
    this.hidden = false;
  }
}

/** How a zone’s clock stands to the world’s now: "GMT+02:00". */
function offsetIn(timeZone: string): string | undefined {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts();
  return parts.find(({ type }) => type === "timeZoneName")?.value;
}

customElements.define("here-zone", HereZone);
