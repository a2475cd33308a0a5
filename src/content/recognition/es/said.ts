import type { Said } from "../language.ts";

/** Who says it, and what is answered, in Spanish. */
export const said: Said = {
  others: [
    "$kin mío/mía/nuestro/nuestra",
    "$kin/ella ha/había/quiere/tomó/tiene",
    "$kin/ella no quiere/quería",

    "$kin/ella/él .. dice/dijo/dicho/decía/contó/cuenta/escribió/escribe/escrito/mandó/mandado/envió/confesó/habla/hablaba/hablado/publicó/puso/repite/amenaza/amenazó/insinuó que/de/con?",
    "me/nos ha/había/han? dijo/dicho/dice/contó/contado/escribió/escrito/confesó/confesado/mandó/mandado/soltó que/de?",
    "dice/dijo/repite/insiste/habla/hablaba/decía que/de/con",
    "preocupada/preocupado/preocupa/preocupan/miedo/temo por/que .. $kin/ella/haga/deje",
    "encontré/encontrado/leí/vi/visto/descubrí/descubierto .. carta/nota/diario/mensaje/búsquedas/despedida",
    "carta/nota .. en/de/del/bajo .. cuarto/habitación/mochila/cajón .. hijo/hija/hermano/hermana/marido?",
    "mensaje/audio de/del mi/una/un? $kin",
  ],
  asks: ["preguntó/preguntado/pregunta/preguntaron si", "quiso saber si"],
  denials: ["dije/digo/contesté/respondí/dicho/contestado/respondido que? no", "respuesta es/fue no", "no es el caso"],
  asksBefore: ["preguntó/preguntado/pregunta/preguntaron/pregunté/preguntan", "cuestionario/formulario/test/encuesta"],
  noes: [
    "no/nunca/jamás/ninguna/ninguno",
    "para nada",
    "ni una vez",
    "en absoluto",
    "no doctora/doctor/señor/señora",
    "claro que no",
    "no pienso/quiero/tengo",
  ],
  lies: ["mentí/mentira/mentido/miento", "no era/es verdad/cierto", "no me atreví", "en realidad"],
  ors: ["o", "ni", "u"],
};
