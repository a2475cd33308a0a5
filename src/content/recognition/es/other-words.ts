import type { Cue } from "../language.ts";

/** Said in other words than the plain ones: what was done, where one is, and what is not planned any more, in Spanish. */
export const otherWords: readonly Cue[] = [
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "harto/harta/cansado/cansada/acabado/acabada ya? de/con vivir/existir",
      "no es que no quiera/quiero morir/morirme",
      "no es que no .. morir/morirme/muerta/muerto",
      "ojalá no/nadie me hubieran/hubiera/hubiesen .. encontrado/encontrada/salvado/salvada/reanimado",
      "ojalá .. hubiera/hubieran .. funcionado/dejado .. pastillas/sobredosis/morir?",
      "planeé/planifiqué/planeado mi propia muerte",
    ],
  },
  {
    kind: "means",
    who: "self",
    phrases: ["las/los tomé/tomado/tragué/tragado .. demasiadas/muchas/demasiados", "me tomé/tragué demasiadas/muchísimas/tantas"],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "lo/las/los he tragado/ingerido",
      "ya me? las/los/todo he/tomé/tragué .. tomado/tragado?",
      "sentado/sentada/aparcado/aparcada/parado/parada/pie .. junto/cerca/al/en/sobre/debajo/frente .. $brink",
      "contraseñas/papeles/seguro/llaves/cuentas/documentos .. arreglados/arreglado/listos/listas/ordenados/orden/ordenado/organizados/dejado/dejadas",
      "dejé/dejado/arreglé/arreglado/ordené .. papeles/seguro/llaves/cuentas/contraseñas",
      "carta/cartas .. escrita/escritas/terminada/lista/cerrada",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "no sé por/para qué .. escribo/aquí/cuento/digo",
      "no quiero .. ayuda/ambulancia/que .. vengan/solo/sólo/nadie?",
      "después/más .. de/allá .. enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre/navidad/verano .. no/nada",
      "no/ningún/sin .. planes/plan/nada/planear .. después/para/tras .. enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre/navidad/verano/primavera",
      "no necesito/hace/necesitaré .. planear/pensar/planificar .. primavera/verano/navidad/otoño/invierno/vacaciones",
      "no voy/estaré a? estar?",
      "apago/apagaré/apagado .. teléfono/móvil/celular .. después/ahora/ya",
      "mientras/hasta que? .. efecto/pasa/pase/ocurre",
    ],
  },
  {
    kind: "deathWish",
    who: "self",
    phrases: [
      "sería .. fácil/sencillo/mejor/simple/bonito .. no/dejar .. existir/estar/despertar/vivir/despertarme",
      "envidio/envidia/envidiar .. los/quien/quienes/gente/la .. mueren/muere/muertos/murió/murieron/morir",
      "tendría/tenía/debería/debí que? haber? sido/ser yo .. accidente/ataúd/muerto/murió/coche/tumba",
      "tenía/debí/debería/tendría que? haber? sido/ser? yo .. no/en él/ella/lugar/vez",
      "por qué él/ella y no yo",
      "vivido bastante/suficiente/demasiado",
      "ya he? viví/vivido bastante/suficiente",
      "esperaba/ojalá/deseaba .. cáncer/algo/grave/terminal .. me .. llevara/lleve/matara/llevase",
      "no sé/veo por/para qué .. vivo/vivir/viva/sigo/seguir .. viva/vivo/viviendo/aquí?",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "feliz/felices/mejor .. con otra/cualquier/cualquiera .. otra/otro? madre/padre/mamá/papá/mujer/marido",
      "devolverle/devolverles/devolver .. su vida/libertad .. si/muriendo/yéndome/cuando/sin",
    ],
  },
  {
    kind: "selfHarm",
    who: "self",
    phrases: ["me hago/hice/hecho/hacerme .. daño .. propósito/adrede/aposta/queriendo/misma/mismo", "adrede/propósito .. daño"],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: ["$kin/ella/él .. se corta/quema/autolesiona/araña .. para/cuando/dormir/porque/calmarse"],
  },
  {
    kind: "burden",
    who: "other",
    phrases: [
      "dice/cree/piensa .. bebé/niños/niño/hijos/nosotros .. merece/merecen/estaríamos/estarían .. otra/alguien/mejor/sin .. ella/él/madre?",
    ],
  },
  {
    kind: "abuse",
    phrases: [
      "escondo/oculto/borro/escondido/borrado .. app/aplicación/diario/notas/mensajes .. porque/para/antes .. él/ella/revisa/lee/mira/marido",
      "jefe/capataz/agencia/patrón .. pasaporte/pasaportes/papeles .. guarda/guardado/encerrado/quitado/retiene/hasta/llave/cajón",
      "jefe/capataz/agencia/patrón .. guarda/guardado/encerró/quitó/retiene/tiene .. pasaporte/pasaportes/papeles",
      "si me? .. voy/marcho/dejo .. me/nos .. encontrará/encuentra/buscará/perseguirá/matará",
      "si .. denuncio/quejo/hablo/digo/renuncio .. visado/visa/papeles/permiso/deportar .. renovar/renueva/quita/perder/deportan/renovarán?",
    ],
  },
  {
    kind: "ownViolence",
    who: "self",
    phrases: [
      "pensamientos/ganas/impulso/imágenes/impulsos .. de .. sacudir/sacudirlo/sacudirla/pegar/pegarle/tirar/tirarlo/tirarla/ahogar/zarandear .. bebé/niño/niña/hijo/hija?",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: ["pastillas/pastilla/somníferos .. con .. vino/vodka/alcohol/cerveza/ron .. para/cada/noche/dormir"],
  },
];

/** What sounds like those other words and is everyday, in Spanish. */
export const notMeant: readonly string[] = [
  "todavía/aún no .. planes/plan/nada",
  "no .. planes/plan .. todavía/aún",
  "no voy a estar .. reunión/oficina/casa/lunes/viernes/clase",
  "no estaré .. reunión/oficina/casa/lunes/viernes/clase",
  "hice/hecho/haces/hago daño .. en/con/jugando/corriendo .. rodilla/espalda/pie/dedo/tobillo/cadera/mano/hombro/jugando/corriendo",
  "por qué escribo .. tan/mal/lento/tanto",
  "pensar .. verano/navidad/vacaciones todavía/aún",
];
