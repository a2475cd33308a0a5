import type { Cue } from "../language.ts";

/** What somebody else says, does or leaves behind, and the fear for them, in Spanish. */
export const worry: readonly Cue[] = [
  {
    kind: "deathWish",
    who: "other",
    phrases: [
      "no le? ve/veía/encuentra/halla .. sentido/razón/motivo .. a/en/para/de? .. vida/vivir/seguir/nada",
      "mejor/tranquilos/felices .. sin él/ella/$kin",
      "sin él/ella .. estaríamos/estarían/viviríamos .. mejor/tranquilos/bien",
      "no quiere/quería/desea .. vivir/despertar/existir",
      "no quiere/quería seguir viviendo/viva/vivo/adelante/aquí",
      "quiere/quería/tiene/planea/pensaba/piensa .. morirse/morir/matarse/irse/desaparecer/acabar",
      "miedo/temo/preocupa .. de/que? .. se/haga/ella/él/$kin/pase .. haga/mate/quite/daño/algo/tontería/locura/vida",
      "miedo/atrevo/quiero .. dejarlo/dejarla/dejarle .. solo/sola",
      "dios se? lo/la lleve/llevara/llevase",
    ],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: [
      "se lo/está/esté/hace/hacía .. haciendo/hace/daño .. misma/mismo/sola/solo/ella/él",
      "cortes/marcas/cicatrices/heridas .. en sus/los/las/el/su .. brazos/brazo/muñecas/piernas",
    ],
  },
  {
    kind: "means",
    who: "other",
    phrases: [
      "$kin/ella .. tragó/tragado/cuenta/guarda/esconde/contando/guardando .. pastillas/frasco/pastis/somníferos",
      "ha/había/tomó/tragó .. puñado/caja/todas/frasco/montón/muchas .. pastillas/somníferos",
      "encontré/encontrado/vi/visto/descubrí .. pastillas/cuerda/cuchillas/soga .. en/bajo/debajo .. su/cama/cuarto/mochila/colchón/hijo/hija/cajón",
    ],
  },
  {
    kind: "preparation",
    who: "other",
    phrases: [
      "$kin/ella/él .. mandó/envió/dejó/escribió/mandado/enviado/dejado/escrito .. despedida/despidiéndose/adiós",
      "se despidió/despide/despidiendo .. de .. todos/vida/nosotros/mí/mi/siempre",
      "carta/nota/mensaje/vídeo de despedida .. de/en/del/bajo .. $kin/su/cuarto/cama",
      "regala/regalando/regaló .. sus/todas .. cosas",
    ],
  },
];
