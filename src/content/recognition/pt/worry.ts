import type { Cue } from "../language.ts";

/** What somebody else says, does or leaves behind, and the fear for them, in Portuguese. */
export const worry: readonly Cue[] = [
  {
    kind: "deathWish",
    who: "other",
    phrases: [
      "não vê/via/acha/encontra .. sentido/razão/motivo/graça .. em/na/para/pra/de? .. viver/vida/continuar/nada",
      "melhor/sossegados/felizes/descansados .. sem ele/ela/$kin",
      "sem ele/ela .. estaríamos/estariam/ficávamos/ficaríamos/seria .. melhor/bem/sossegados/mais",
      "não quer/queria/deseja .. mais/já? .. viver/acordar/existir",
      "quer/queria/tem/pensa/pensava .. morrer/matar/desaparecer/sumir/acabar",
      "medo/receio/preocupada/preocupado .. ele/ela/se/que/$kin .. faça/mate/machuque/faz/se .. mal/besteira/asneira/algo/matar/mate/loucura/disparate",
      "medo/receio/consigo .. deixar/deixá .. ele/ela/lo/la/$kin .. sozinho/sozinha",
      "despedir/despediu/despedindo/despede/despedida se? .. da/de/do vida/mundo/todos/mim/nós/toda",
      "deus a/o/lhe/levasse/leve levasse/leve",
      "fala/falou/pensa/pensando/ameaça/falando .. em/de se? matar/jogar/atirar/suicidar/cortar",
    ],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: [
      "se/a cortando/machucando/magoar/machuca/magoa/cortar",
      "cortes/marcas/cicatrizes/feridas .. nos/no/na/nas/pelos .. braços/braço/pulsos/pernas",
    ],
  },
  {
    kind: "means",
    who: "other",
    phrases: [
      "$kin/ele/ela .. tomou/engoliu .. todos/caixa/cartela/monte/frasco/vários/muitos .. comprimidos/remédios/calmantes",
      "$kin/ele/ela .. engoliu/conta/guarda/guardar/esconde/esconder/contando/guardando/juntando/juntou/juntar .. comprimidos/remédios/cartela/caixa/calmantes",
      "achei/encontrei/vi/descobri .. comprimidos/remédios/corda/lâminas/gilete/giletes .. no/na/debaixo/em .. quarto/cama/mochila/colchão/filho/filha/gaveta/dela/dele",
    ],
  },
  {
    kind: "preparation",
    who: "other",
    phrases: [
      "$kin/ele/ela .. mandou/enviou/deixou/escreveu/mandar/postou .. despedida/despedir/despedindo/adeus",
      "carta/bilhete/mensagem/áudio/vídeo de/a despedida/despedir/adeus .. do/da/no/na/se",
      "dando/doando/distribuindo/deu .. as? .. coisas .. dele/dela/todas",
    ],
  },
];
