import type { Child } from "hono/jsx";

/** One of the places of the house, in its navigation. `icon` is drawn on a 24 by 24 grid with a pen of 1.5. */
export interface Place {
  readonly path: string;
  readonly label: string;
  readonly order: number;
  readonly icon: string;
}

export function Places({ places, current }: { places: readonly Place[]; current: string | undefined }) {
  return (
    <nav class="places" aria-label="Places">
      <ul role="list">
        {places.map(({ path, label, icon }) => (
          <li>
            <a href={path} {...(path === current ? { "aria-current": "page" } : {})}>
              <Icon d={icon} />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Icon({ d }: { d: string }): Child {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}
