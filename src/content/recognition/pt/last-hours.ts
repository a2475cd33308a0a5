import type { Cue } from "../language.ts";

/** The last hours: what was done already, a time, a goodbye, in Portuguese. */
export const lastHours: readonly Cue[] = [
  {
    kind: "means",
    who: "self",
    phrases: [
      "tomei/engoli/tomado .. monte/punhado/caixa/todos/cartela/muitos/frasco/vários/resto/demais .. de/os? .. $pills/paracetamol",
      "tomei/engoli .. $pills/paracetamol .. sei/medo/fazer/faço",
      "$pills/corda/faca/arma/lâmina/gilete .. está/estão/tenho/já/tá .. pronta/prontos/preparada/lado/frente/mesa/contados/separados/aqui",
      "separei/separado/preparei/preparados/contei/guardei .. os/a/meus? .. $pills/corda .. espero/esperando/quando/até/só/agora/saírem/viajarem/esperar/para",
    ],
  },
  {
    kind: "preparation",
    who: "self",
    phrases: [
      "última/último vez/entrada/página/mensagem/nota/coisa/texto .. escrevo/escrever? .. aqui",
      "não vou/volto .. mais/a? .. escrever",
      "quando lerem/leres/encontrarem/alguém/você .. isto/isso/ler/ler .. já/não/eu/estarei .. não/estarei/morto/morta/terei/vou/longe",
      "pela última vez .. filhos/crianças/mãe/abracei/beijei/todos/cachorro/cão",
      "abracei/beijei/liguei/vi/abraçado/deitei .. pela última vez",
      "despedi/despedir me? .. das/dos/de/da .. crianças/filhos/todos/mãe/cão/cachorro",
      "me despedi .. das/dos/de/da",
      "vou/faço fazer/isso/isto/o .. hoje/quando/amanhã/depois/noite .. dormirem/ninguém/sozinha/sozinho/saírem",
      "quando .. crianças/todos/eles .. dormirem/saírem/viajarem .. faço/acabo",
    ],
  },
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "já me/tinha/teria .. tinha/teria/matado/suicidado",
      "já estava/estaria/teria .. morta/morto/morrido",
      "não me vejo/imagino .. viva/vivo/existindo/existir/aqui/cá/viver",
      "penso/pensar/pensando/pensado .. em/no/na .. suicídio/morrer/morte/matar/suicidar",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "seguro .. faria/ajudaria/vale/valia/daria/serviria .. mais/melhor .. que/eu",
      "valho mais morta/morto",
      "ninguém .. vai/terá/precisa/precisará .. que/ter .. aguentar/cuidar/suportar/preocupar",
    ],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "dei/doei/deixei/ofereci .. cachorro/cão/gato/violão/guitarra/relógio/bicicleta/livros/piano .. para/pro/ao/com/pra",
      "conferi/verifiquei/vi/revi .. seguro/testamento",
      "deixei/anotei/escrevi .. senhas/passwords/palavras",
      "cancelei/fechei/encerrei .. assinaturas/contas/conta/contrato",
      "arrumei/limpei/organizei .. tudo/quarto/casa",
      "escrevi/escritas .. cartas/carta",
      "cachorro/cão/gato .. com/pra/para .. vizinha/vizinho/irmã/irmão/mãe",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "vou/faço fazer/isso/isto .. isso/no/na/hoje/amanhã/domingo .. domingo/segunda/terça/quarta/quinta/sexta/sábado/noite/madrugada",
      "domingo/segunda/terça/quarta/quinta/sexta/sábado/amanhã .. tudo/já/isso .. acaba/acabou/terminado/termina/fim",
      "esperando/espero/esperar eles/elas/todos/que/as? .. viajarem/saírem/dormirem/viajar/sair",
      "depois/amanhã .. tudo/já .. acabado/acabou/terminado/acaba",
      "hoje/esta/amanhã .. noite/madrugada .. acaba/termina .. tudo",
      "domingo/segunda/sexta/amanhã acaba/termina tudo",
    ],
  },
];
