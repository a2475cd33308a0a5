interface Line {
  readonly share?: number;
  readonly doing?: string;
  readonly to?: string;
  readonly problems?: readonly string[];
}

/**
 * Takes files that are dropped on it or chosen in it, sends them at once, and says how far they are: first on the way, then as they are
 * read. Without script the button sends the same form, and the next page says what came of it.
 */
class BringFiles extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const field = this.querySelector<HTMLInputElement>('input[type="file"]');
    const button = this.querySelector<HTMLButtonElement>("button");
    if (!form || !field || !button) return;
    button.hidden = true;
    field.addEventListener("change", () => this.#send(form));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send(form);
    });
    this.addEventListener("dragover", (event) => event.preventDefault());
    this.addEventListener("drop", (event) => {
      event.preventDefault();
      if (!event.dataTransfer?.files.length) return;
      field.files = event.dataTransfer.files;
      this.#send(form);
    });
  }

  #send(form: HTMLFormElement): void {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/x-ndjson");
    request.upload.addEventListener("progress", ({ loaded, total }) => this.#say(`On the way: ${Math.round((100 * loaded) / total)} %`));
    request.addEventListener("progress", () => this.#follow(request.responseText));
    request.addEventListener("load", () => {
      if (request.status === 200) this.#follow(request.responseText);
      else
        this.#say(
          request.status === 413
            ? "This is larger than can be read here at once. Export a shorter time, or one calendar alone. An export of ActivityWatch of any length comes in with the command: enough import FILE."
            : "This could not be read. Try once more.",
        );
    });
    request.addEventListener("error", () => this.#say("The connection broke off. Nothing was kept; try once more."));
    this.#say("On the way …");
    request.send(new FormData(form));
  }

  /** The newest whole line of what the server has said so far. */
  #follow(text: string): void {
    const last = text.slice(0, text.lastIndexOf("\n")).split("\n").at(-1);
    if (!last) return;
    const line = JSON.parse(last) as Line;
    if (line.to !== undefined) location.assign(line.to);
    else if (line.problems) this.#say(line.problems.join(" "));
    else this.#say(`Reading: ${Math.round(100 * (line.share ?? 0))} %, ${line.doing ?? ""}`);
  }

  #say(sentence: string): void {
    const progress = this.querySelector<HTMLElement>("[data-progress]");
    if (!progress) return;
    progress.hidden = false;
    progress.textContent = sentence;
  }
}

customElements.define("bring-files", BringFiles);
