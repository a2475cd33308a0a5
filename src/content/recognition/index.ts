import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import type { Language } from "./language.ts";
import { dutch } from "./nl.ts";
import { portuguese } from "./pt.ts";

export const languages: readonly Language[] = [english, spanish, french, german, portuguese, italian, dutch];
