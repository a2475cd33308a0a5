/**
 * Paces the written steps inside it: a shape that grows and shrinks, the words of the step, the time that is left. One control begins,
 * pauses and goes on; the space key does the same. At the end it shows what follows (`data-after`). Where motion is reduced the words and
 * the seconds change, and nothing moves. Without script the steps are read as they stand.
 */
class ExercisePlayer extends HTMLElement {
  #steps: readonly Step[] = [];
  #index = -1;
  /** Seconds that were played before the last pause, and since when it plays; undefined while it rests. */
  #played = 0;
  #since: number | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #moving: Animation | undefined;
  #size = small;
  #minutesSaid = Infinity;
  readonly #awake = keepAwake();
  readonly #tone = softTone();

  connectedCallback(): void {
    this.#steps = readSteps(this);
    this.#find("[data-stage]").hidden = false;
    const after = this.#after();
    // What was refused stays in sight.
    if (after && !document.querySelector(".problems")) after.hidden = true;
    this.#find("[data-control]").addEventListener("click", () => this.#press());
    this.#find("[data-end]").addEventListener("click", () => this.#end());
    document.addEventListener("keydown", this.#onKey);
    document.addEventListener("visibilitychange", this.#onSight);
  }

  disconnectedCallback(): void {
    this.#rest();
    this.#tone.close();
    document.removeEventListener("keydown", this.#onKey);
    document.removeEventListener("visibilitychange", this.#onSight);
  }

  /** Space, wherever one is on the page; but not in what has a use of its own for it. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const busy = event.target instanceof Element && event.target.closest("button, a, input, textarea, select, summary");
    if (event.key !== " " || event.repeat || busy) return;
    event.preventDefault();
    this.#press();
  };

  /** The browser takes the screen back when the page goes out of sight. */
  readonly #onSight = (): void => {
    if (document.visibilityState === "visible" && this.#since !== undefined) this.#awake.take();
  };

  #press(): void {
    if (this.#since === undefined) this.#play();
    else this.#pause();
  }

  #play(): void {
    if (this.#index < 0) {
      this.#played = 0;
      this.#minutesSaid = Math.ceil(lengthOf(this.#steps) / 60);
    }
    this.#since = performance.now();
    this.#awake.take();
    this.#moving?.play();
    this.#write("[data-control]", "Pause");
    this.#find("[data-end]").hidden = false;
    this.#ticking = setInterval(() => this.#tick(), 100);
    this.#tick();
  }

  #pause(): void {
    this.#rest();
    this.#write("[data-control]", "Go on");
    this.#write("[data-cue]", "Paused");
    this.#write("[data-seconds]", "");
    this.#say("Paused.");
  }

  /** Stops the clock where it is. */
  #rest(): void {
    this.#played = this.#now();
    this.#since = undefined;
    clearInterval(this.#ticking);
    this.#moving?.pause();
    this.#awake.giveBack();
  }

  #end(): void {
    this.#rest();
    this.#moving?.cancel();
    [this.#moving, this.#index, this.#size] = [undefined, -1, small];
    this.#write("[data-control]", "Begin again");
    this.#write("[data-cue]", "That is it");
    for (const place of ["[data-seconds]", "[data-words]", "[data-left]"]) this.#write(place, "");
    this.#find("[data-end]").hidden = true;
    const after = this.#after();
    const heading = after?.querySelector<HTMLElement>("h2");
    if (!after || !heading) return;
    after.hidden = false;
    // Its heading is heard, and the keys come next.
    heading.tabIndex = -1;
    heading.focus();
  }

  #now(): number {
    return this.#played + (this.#since === undefined ? 0 : (performance.now() - this.#since) / 1000);
  }

  #tick(): void {
    const now = this.#now();
    const index = this.#steps.findIndex(({ until }) => now < until);
    const step = this.#steps[index];
    if (!step) return this.#end();
    const said = index !== this.#index && this.#enter(index, step, step.until - now);
    const left = Math.ceil(lengthOf(this.#steps) - now);
    this.#write("[data-cue]", step.cue);
    this.#write("[data-seconds]", String(Math.ceil(step.until - now)));
    this.#write("[data-left]", `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")} left`);
    this.#countMinutes(Math.ceil(left / 60), said);
  }

  /** Begins a step. Says whether its words were said. */
  #enter(index: number, step: Step, seconds: number): boolean {
    this.#index = index;
    this.#write("[data-words]", step.words);
    if (this.querySelector<HTMLInputElement>("[data-tone]")?.checked) this.#tone.sound(pitches[step.shape]);
    this.#move(step, this.#steps[index + 1], seconds);
    // Each breath in words would be noise: the first round says how it goes, and then what there is time to hear.
    const loud = step.first || step.seconds >= longEnoughToSay;
    if (loud) this.#say(`${step.cue}. ${step.words}`);
    return loud;
  }

  #move({ shape }: Step, next: Step | undefined, seconds: number): void {
    if (shape === "stays" || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const to = shape === "shrinks" ? small : next?.shape === "grows" ? nearly : 1;
    this.#moving?.cancel();
    this.#moving = this.#find("[data-shape]").animate(
      { scale: [String(this.#size), String(to)] },
      { duration: seconds * 1000, easing: "ease-in-out", fill: "forwards" },
    );
    this.#size = to;
  }

  /** The time that is left, once a minute; not over the words of a step. */
  #countMinutes(minutes: number, busy: boolean): void {
    if (minutes >= this.#minutesSaid) return;
    this.#minutesSaid = minutes;
    if (!busy) this.#say(minutes === 1 ? "One minute left." : `${minutes} minutes left.`);
  }

  #say(words: string): void {
    this.#write("[data-said]", words);
  }

  #write(place: string, text: string): void {
    const element = this.#find(place);
    if (element.textContent !== text) element.textContent = text;
  }

  #find(place: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-stage]${place}, [data-stage] ${place}`)!;
  }

  #after(): HTMLElement | null {
    return document.getElementById(this.dataset["after"] ?? "");
  }
}

interface Step {
  readonly cue: string;
  readonly words: string;
  readonly shape: "grows" | "shrinks" | "stays";
  readonly seconds: number;
  /** In seconds from the beginning. */
  readonly until: number;
  /** Of the first round. */
  readonly first: boolean;
}

const small = 0.5;
const nearly = 0.85;
const longEnoughToSay = 10;
const pitches = { grows: 262, shrinks: 196, stays: 220 };

/** The steps as they are written, a round as often as it says. */
function readSteps(player: HTMLElement): readonly Step[] {
  const steps: Step[] = [];
  for (const item of player.querySelectorAll<HTMLElement>("[data-steps] > li")) {
    const times = Number(item.dataset["times"] ?? 1);
    const inside = item.dataset["times"] === undefined ? [item] : [...item.querySelectorAll<HTMLElement>("li")];
    for (let round = 0; round < times; round++) for (const one of inside) steps.push(readStep(one, lengthOf(steps), round === 0));
  }
  return steps;
}

function readStep(item: HTMLElement, from: number, first: boolean): Step {
  const seconds = Number(item.dataset["for"]);
  const text = (place: string): string => item.querySelector(place)?.textContent ?? "";
  const shape = item.dataset["shape"] as Step["shape"];
  return { cue: text("[data-cue]"), words: text("[data-words]"), shape, seconds, until: from + seconds, first };
}

function lengthOf(steps: readonly Step[]): number {
  return steps.at(-1)?.until ?? 0;
}

/** Keeps the screen on where the browser can, and gives it back. */
function keepAwake() {
  let lock: Promise<WakeLockSentinel | undefined> | undefined;
  return {
    take(): void {
      lock = "wakeLock" in navigator ? navigator.wakeLock.request("screen").catch(() => undefined) : undefined;
    },
    giveBack(): void {
      void lock?.then((held) => held?.release());
      lock = undefined;
    },
  };
}

/** A tone that comes and goes softly. The browser's device for sound is opened with the first. */
function softTone() {
  let device: AudioContext | undefined;
  return {
    sound(pitch: number): void {
      device ??= new AudioContext();
      const [tone, loudness, now] = [device.createOscillator(), device.createGain(), device.currentTime];
      tone.frequency.value = pitch;
      loudness.gain.setValueAtTime(0, now);
      loudness.gain.linearRampToValueAtTime(0.06, now + 0.4);
      loudness.gain.linearRampToValueAtTime(0, now + 1.8);
      tone.connect(loudness).connect(device.destination);
      tone.start(now);
      tone.stop(now + 1.8);
    },
    close(): void {
      void device?.close();
    },
  };
}

customElements.define("exercise-player", ExercisePlayer);
