/** The one door through which the server reaches out. */
export interface Outbound {
  /** Asks an address, and follows where it leads. Whatever the far side does comes back as an answer; nothing is thrown for it. */
  request(url: string, ask?: Ask): Promise<Answer>;
}

export interface Ask {
  /** GET unless something else is said. */
  readonly method?: "GET" | "OPTIONS" | "PROPFIND" | "REPORT";
  /** `Authorization` and `Cookie` stay with the origin that they are meant for. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The most that is taken, on the wire and unpacked alike; 64 MiB unless said. */
  readonly maxBytes?: number;
  /** How long the far side may keep silent, 10 unless said: until its answer begins, and then between bytes. Six times that is the most in all. */
  readonly seconds?: number;
  /** Ends the asking early, when the house closes. */
  readonly signal?: AbortSignal;
}

export type Answer = Answered | Refused | Failed;

export interface Answered {
  readonly kind: "answered";
  readonly status: number;
  /** By names in small letters; one that came several times is joined with commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where it ended. An address may hold a secret: keep it sealed, and out of every log. */
  readonly url: string;
  /** Unpacked. */
  readonly body: Uint8Array;
  /** There were redirects, and every one of them was for good (301 or 308): `url` is where to ask from now on. */
  readonly moved?: "permanently";
}

/** Not asked: the address, or one that it led to, is not one that may be reached. A sentence says why, and what to do. */
export interface Refused {
  readonly kind: "refused";
  readonly message: string;
}

/** Asked, or tried to, and nothing usable came back. A sentence for a person. */
export interface Failed {
  readonly kind: "failed";
  readonly message: string;
}
