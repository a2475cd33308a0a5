import type { Cue } from "../language.ts";

/** The last hours: what was done already, a time, a goodbye, in Spanish. */
export const lastHours: readonly Cue[] = [
  {
    kind: "means",
    who: "self",
    phrases: [
      "tomé/tomado/tragué/tragado/me .. montón/puñado/caja/todas/frasco/blíster/muchas/bote/resto .. de? .. $pills/paracetamol",
      "tomé/tomado/tragué/tragado .. $pills/paracetamol .. sé/miedo/hacer",
      "$pills/cuerda/soga/cuchilla/pistola/navaja .. está/están/tengo/listas/lista .. lista/listas/preparada/preparadas/lado/delante/mesa/contadas/aquí",
      "separé/separado/apartado/aparté/preparé/preparado/conté/contado .. $pills/cuerda/soga",
    ],
  },
  {
    kind: "preparation",
    who: "self",
    phrases: [
      "última/último vez/entrada/página/mensaje/nota/línea/cosa .. escribo/escriba? .. aquí",
      "no voy/volveré a/más .. escribir/escribiré",
      "cuando leas/leáis/lean/encuentren/alguien .. esto/lea .. ya/no/estaré .. no/estaré/habré/muerto/muerta",
      "por última vez .. hijos/niños/mamá/abracé/besé/perro/todos/madre",
      "abracé/besé/abrazado/besado/llamé/llamado/vi/acosté .. por última vez",
      "despedí/despedido/despido .. de .. niños/hijos/todos/perro/madre",
      "lo haré/hago cuando/esta/mañana .. niños/duerman/solo/sola/salgan/nadie/todos",
      "cuando .. niños/todos .. duerman/dormidos/salgan .. lo haré/hago/acabo",
    ],
  },
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "me habría/hubiera/hubiese .. matado/suicidado/ahorcado/colgado/quitado",
      "ya/habría habría/estaría/hubiera .. muerto/muerta",
      "no me veo/imagino .. viva/vivo/existiendo/aquí/vivir",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "seguro .. haría/ayudaría/vale/serviría/daría .. más/mejor .. que/yo",
      "valgo más muerta/muerto",
      "nadie .. tendrá/tendrán/va .. que/a .. aguantarme/cuidarme/soportarme/preocuparse",
    ],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "di/regalé/regalado/dejé/dejado/dado .. perro/gato/guitarra/reloj/bici/libros/piano .. a/al/con",
      "di/regalé/dejé/dado/regalado/dejado mi/el/al/nuestro perro/gato",
      "revisé/revisado/miré/comprobé .. seguro/testamento",
      "dejé/dejado/apunté/apuntado/escribí .. contraseñas/claves",
      "cancelé/cancelado/cerré/cerrado .. suscripciones/cuentas/cuenta/contrato",
      "ordené/ordenado/recogí/limpié .. todo/cuarto/casa/piso",
      "escribí/escrito .. cartas/carta",
      "cartas están .. escritas/listas",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "lo haré/hago .. el/esta/mañana/este",
      "el domingo/lunes/martes/miércoles/jueves/viernes/sábado .. todo/se/ya .. acaba/acabará/terminado/terminará/habrá",
      "después/mañana/luego .. todo/ya .. acabado/terminado/acaba/tranquilo",
      "esta/mañana noche/tarde .. acaba/termina/acabará .. todo",
      "domingo/lunes/viernes/mañana .. acaba/termina todo",
      "domingo/lunes/martes/miércoles/jueves/viernes/sábado/mañana se acaba/termina .. todo",
    ],
  },
];
