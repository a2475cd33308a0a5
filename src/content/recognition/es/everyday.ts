import type { Cue } from "../language.ts";

/** In everyday words: voices, being watched, eating as a punishment, drinking, nights without sleep, in Spanish. */
export const everyday: readonly Cue[] = [
  {
    kind: "voices",
    who: "self",
    phrases: [
      "voces han/vuelven/volvieron/comentan/hablan/están/me/se .. vuelto/otra/todo/más/ahí/dicen/fuerte/ríen",
      "oigo/escucho/oír .. mi/nombre/voces/susurros/llaman .. nombre/cuando/nadie/sola/solo/vacío/pared/paredes",
      "graban/filman/espían/vigilan/escuchan/observan/grabando/vigilando/escuchando/espiando .. por/a/desde/con .. portátil/ordenador/móvil/cámara/tele/paredes/pared/ventana/enchufes/webcam",
      "tapé/tapado/tapo/desenchufé/desconecté .. cámara/cámaras/enchufes/todo/ventanas/tele/webcam",
      "vecinos/compañeros/colegas/gente/todos .. compinchados/conspiran/contra/pasan/traman/aliados .. mí/contra/información/algo",
      "alguien/algo/voz .. susurra/susurrar/llama/susurrando .. mi nombre",
    ],
  },
  {
    kind: "eating",
    who: "self",
    phrases: [
      "no me dejo/permito/dejé/permití .. comer/cenar/comida/desayunar",
      "me prohíbo/prohibí/privo/niego .. comer/comida/cenar",
      "no como/ceno/comí/cené/comer/comido/desayuno nada? .. si/cuando/porque/hasta/por/para/como .. error/castigo/fallo/equivoco/equivoqué/castigarme/merezco/mal/fallé",
      "como/es castigo/mi .. no/sin/castigo",
      "sin comer/cenar .. castigo/castigarme/error/fallo/merezco/porque/cuando",
      "castigarme/castigo .. sin/no/ayuno",
      "vomito/vomitar .. después/tras/cada .. de/comida/cena/cada/comer",
      "salto/salté/saltado .. cena/comida/almuerzo .. castigo/castigarme",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: [
      "bebo/bebí/bebido/tomo/bebiendo .. antes .. de .. trabajar/trabajo/colegio/guardería/desayunar/mediodía/reunión/niños/conducir",
      "botella/botellas/litro .. al/por/cada/todas .. día/noche/noches",
      "bebo/bebiendo/tomo .. todos/cada/diario/todas .. días/noche/noches/día",
      "bebo/beber/bebiendo/tomo .. escondidas/escondido/escondida",
      "empiezo/empecé/empezando .. a? .. beber/mediodía/comida/copas/cervezas .. mediodía/mañana/comida/desayuno",
      "no puedo/duermo/paso/aguanto .. sin .. copa/vino/beber/alcohol/cerveza/trago/botella",
      "ni/no .. día/noche sin .. beber/vino/copa/cerveza/alcohol",
      "sin .. copas/copa/vino/cerveza/alcohol .. no .. duermo/puedo/funciono/aguanto",
    ],
  },
  {
    kind: "sleepless",
    phrases: [
      "no .. he/duermo/dormido/acuesto .. dormido/desde/duermo .. desde/lunes/martes/miércoles/jueves/viernes/sábado/domingo/días/noches",
      "duermo/dormido/dormí .. solo/apenas/unas? .. dos/tres/una/# horas/hora",
      "no necesito/hace dormir/falta/sueño",
      "segunda/tercera/cuarta/quinta noche .. despierto/despierta/sin",
    ],
  },
  {
    kind: "elation",
    phrases: [
      "me siento/sentía/sentido .. invencible/genial/poderoso/poderosa/increíble/imparable/eufórica/eufórico/viva/vivo/mejor/brillante",
      "nunca .. sentido/estado/sentí .. tan/mejor",
      "ideas/pensamientos/cabeza .. no/van/vuelan/mil/paran .. paran/para/mil/rápido/hora",
      "mil/tantas/llena/lleno .. ideas/energía/planes/proyectos",
      "mejor .. de mi vida",
      "como un dios/rey/genio",
    ],
  },
  {
    kind: "despair",
    who: "self",
    phrases: ["no veo/hay la? luz .. final/túnel/ninguna", "nada/esto .. va/nunca .. a/va .. mejorar/cambiar", "para qué seguir"],
  },
];
