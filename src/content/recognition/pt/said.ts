import type { Said } from "../language.ts";

/** Who says it, and what is answered, in Portuguese. */
export const said: Said = {
  others: [
    "$kin/ele/ela quer/queria/tomou/tem",
    "$kin/ele/ela não quer/queria",

    "$kin/ele/ela .. disse/diz/dizia/dizendo/falou/fala/falando/falava/contou/escreveu/escreve/mandou/enviou/confessou/postou/repete/ameaça/ameaçou/pôs que/de/em?",
    "me disse/falou/contou/escreveu/mandou/confessou que/de?",
    "disse/contou/escreveu/confessou me/nos que/de?",
    "diz/disse/fala/falou/repete/vive/anda falando/dizendo/que/em/de a?",
    "preocupada/preocupado/preocupa/medo com/por/que/pelo/pela .. $kin/ela/ele/faça",
    "achei/encontrei/li/vi/descobri .. carta/bilhete/diário/mensagem/mensagens/pesquisas",
    "carta/bilhete .. no/na/do/da .. quarto/mochila/gaveta .. filho/filha/irmão/irmã/marido?",
    "mensagem/áudio do/da/de .. $kin",
  ],
  asks: ["perguntou/pergunta/perguntaram/perguntado se", "quis saber se"],
  denials: ["disse/respondi/digo/respondo que? não", "resposta é/foi não", "não é o caso"],
  asksBefore: ["perguntou/pergunta/perguntaram/perguntei/perguntado", "questionário/formulário", "quis saber"],
  noes: [
    "não/nunca/jamais/nenhuma/nenhum/zero",
    "de jeito nenhum",
    "de todo",
    "de modo algum",
    "nem pensar",
    "nem uma vez",
    "não doutora/doutor/senhora",
    "não penso/quero/tenho",
    "claro que não",
  ],
  lies: ["menti/mentira/minto/mentindo", "não era/é verdade", "não tive coragem", "na verdade"],
  ors: ["ou", "nem"],
};
