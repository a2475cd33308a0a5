import type { Cue } from "../language.ts";

/** Said in other words than the plain ones: what was done, where one is, and what is not planned any more, in Portuguese. */
export const otherWords: readonly Cue[] = [
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "chega/farto/farta/cansei/acabei de/com viver/existir",
      "não é que não/eu .. queira/quero morrer",
      "não é que eu? não .. morrer/morto/morta",
      "queria/preferia/oxalá/tomara que? não/ninguém me? .. tivessem/tivesse .. encontrado/salvo/salvado/achado/socorrido/encontrada/salva",
      "planejei/planeei/planejado/planeado minha/a própria/minha morte",
    ],
  },
  {
    kind: "means",
    who: "self",
    phrases: ["os/as tomei/engoli .. demais/muitos/demasiados/tantos", "tomei/engoli comprimidos? demais/tantos/demasiados"],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "já os/as/tudo? tomei/engoli .. todos/tudo/eles/os/todas",
      "já tomei/engoli todos/tudo/os",
      "sentado/sentada/parado/parada/estacionado/estacionada/pé .. perto/junto/ao/na/no/em/debaixo/beira .. $brink",
      "senhas/documentos/seguro/chaves/contas/papéis/passwords .. resolvidos/resolvido/arrumados/prontos/organizados/ordem/entregues/tratados/tratado",
      "deixei/resolvi/arrumei/entreguei/tratei .. senhas/documentos/seguro/chaves/contas/papéis",
      "carta/cartas .. escrita/escritas/pronta/prontas/terminada",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "não sei por/porque/porquê que? .. escrevo/escrever/escrevendo/aqui/digo/dizer",
      "não quero .. ajuda/ambulância/socorro",
      "depois/além de/do .. janeiro/fevereiro/março/abril/maio/junho/julho/agosto/setembro/outubro/novembro/dezembro/natal/verão .. não/nada",
      "não/nenhum/sem .. planos/plano/nada .. depois/para/além .. janeiro/fevereiro/março/abril/maio/junho/julho/agosto/setembro/outubro/novembro/dezembro/natal/verão",
      "não preciso/vale .. planejar/planear/pensar .. primavera/verão/natal/férias/inverno/outono",
      "não vou/estarei estar/cá/aqui?",
      "desligo/desligar/desliguei .. telefone/telemóvel/celular .. depois/agora/já",
      "enquanto/até isso? acontece/acontecer/faz/fizer efeito?",
    ],
  },
  {
    kind: "deathWish",
    who: "self",
    phrases: [
      "seria .. simples/fácil/melhor/bom/calmo .. não/deixar .. existir/estar/acordar/viver/nascido",
      "invejo/inveja/invejar .. quem/aqueles/pessoas/de .. morre/morrem/morreu/morreram/morto/mortos",
      "devia/deveria/era .. ter/para .. sido/ser? eu .. acidente/caixão/morto/carro/morrer/lugar/vez",
      "porque/por que? ele/ela e não eu",
      "vivi/vivido o? bastante/suficiente/demais",
      "esperava/queria/torcia/desejava .. câncer/cancro/algo/grave .. me .. levasse/matasse/leve",
      "não sei/vejo por/porque/para que? .. viver/vivo/ficar/continuar/viva .. viva/vivo/aqui/viver?",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "feliz/felizes/melhor .. com outra/outro/qualquer .. outra/outro? mãe/pai/mulher/marido/esposa",
      "devolver/devolvia/devolver-lhe .. vida/liberdade .. dela/dele/deles .. morrendo/morrer/sumindo/ir/se?",
    ],
  },
  {
    kind: "selfHarm",
    who: "self",
    phrases: [
      "me machuco/magoo/machuquei/magoei/feri/firo .. propósito/propositadamente/querer/mesma/mesmo",
      "machuco-me/magoo-me/magoei-me .. propósito/mesma",
      "de propósito .. me? machuco/magoo/machucar/magoar/machuquei",
    ],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: ["$kin/ela/ele .. se corta/queima/arranha/mutila .. para/quando/dormir/porque/acalmar"],
  },
  {
    kind: "burden",
    who: "other",
    phrases: [
      "diz/acha/pensa .. bebê/bebé/filhos/crianças/nós/gente .. merece/merecem/estaria/estariam/ficaria .. outra/alguém/melhor/sem .. ela/ele/mãe?",
    ],
  },
  {
    kind: "abuse",
    phrases: [
      "escondo/apago/escondi/apaguei/escondida .. app/aplicativo/diário/notas/mensagens/aplicação .. porque/para/antes/senão .. ele/ela/vê/lê/mexe/marido",
      "patrão/chefe/capataz/agência .. passaporte/passaportes/documentos .. guarda/guardou/trancou/trancados/retém/tirou/até/gaveta",
      "patrão/chefe/capataz/agência .. guarda/guardou/trancou/retém/tirou/ficou .. passaporte/passaportes/documentos",
      "se eu? .. for/sair/fugir/embora .. me/nos .. encontra/acha/encontrará/persegue/mata",
      "se eu? .. denunciar/reclamar/falar/recusar/contar .. visto/contrato/documentos/deportar .. renova/renovado/renovam/perco/deportar/renovar",
    ],
  },
  {
    kind: "ownViolence",
    who: "self",
    phrases: [
      "pensamentos/vontade/impulso/imagens/impulsos .. de .. sacudir/sacudi-lo/sacudi-la/bater/jogar/atirar/sufocar .. bebê/bebé/filho/filha/criança",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: ["comprimidos/remédios/remédio/calmantes .. com .. vinho/vodka/álcool/cerveja .. para/toda/todas/noite/dormir"],
  },
];

/** What sounds like those other words and is everyday, in Portuguese. */
export const notMeant: readonly string[] = [
  "despedi/demiti me .. do/da/de .. banco/emprego/trabalho/empresa/escritório/firma",
  "ainda não .. planos/plano",
  "não .. planos/plano .. ainda",
  "não vou estar .. reunião/escritório/casa/segunda/sexta/aula",
  "porque escrevo tão/tanto/mal/devagar",
  "depois .. não há pressa/problema/trabalho/aulas",
];
