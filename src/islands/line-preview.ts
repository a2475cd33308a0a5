interface Preview {
  readonly understood: readonly { readonly label: string; readonly understood: string }[];
  readonly problems: readonly { readonly part: string; readonly message: string }[];
}

const pause = 400;

/** Says how a line is understood while it is written, and then lets it be kept at once. Without script the same stands on a page of its own. */
class LinePreview extends HTMLElement {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[name="line"]');
    field?.addEventListener("input", () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void this.#ask(field.value.trim()), pause);
    });
  }

  async #ask(line: string): Promise<void> {
    const asked = ++this.#asked;
    const preview = line === "" ? undefined : await previewOf(line);
    // A slow answer to an earlier line must not stand under a later one.
    if (asked === this.#asked) this.#show(preview);
  }

  #show(preview: Preview | undefined): void {
    const place = this.querySelector<HTMLElement>("[data-preview]");
    const [see, keep] = this.querySelectorAll<HTMLButtonElement>("button");
    const good = preview?.understood ?? [];
    const rows = [
      ...good.map(({ label, understood }) => row(label, understood)),
      ...(preview?.problems ?? []).map(({ part, message }) => row(part, `Not yet. ${message}`)),
    ];
    if (see) see.hidden = good.length > 0;
    if (keep) keep.hidden = good.length === 0;
    place?.replaceChildren(...(rows.length > 0 ? [list(rows)] : []));
  }
}

async function previewOf(line: string): Promise<Preview | undefined> {
  try {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch("/api/lines/preview", { method: "POST", headers, body: JSON.stringify({ line }) });
    return answer.ok ? ((await answer.json()) as { result: Preview }).result : undefined;
  } catch {
    return undefined;
  }
}

function list(rows: readonly HTMLElement[]): HTMLElement {
  const list = Object.assign(document.createElement("ul"), { className: "lines log-reading" });
  list.setAttribute("role", "list");
  list.append(...rows);
  return list;
}

function row(words: string, said: string): HTMLElement {
  const row = document.createElement("li");
  const first = Object.assign(document.createElement("span"), { className: "words", textContent: words });
  row.append(first, Object.assign(document.createElement("span"), { textContent: said }));
  return row;
}

customElements.define("line-preview", LinePreview);
