import { describe, expect, it } from 'vitest'
import { inALine, quotesIn } from '../read.ts'

describe('who is made to speak, and who is not', () => {
  it.each<['fr' | 'en', string, string[]]>([
    // Right before the quote: what a preposition governs is no subject.
    ['fr', 'Le courrier de la maire « prend acte » de la décision.', ['mixed | la maire | courrier']],
    ['fr', '« On verra », Paul Lenoir dort.', ['direct | - | -']],
    ['fr', '« On verra » (Lina Ferreol) et rien de plus.', ['direct | - | -']],
    ['fr', '« On verra » (Lina Ferreol).', ['direct | Lina Ferreol | -']],
    // Before a colon, in the paragraph before too; behind it, whoever is no document and nobody unknown.
    ['fr', 'Le maire s’explique :¶« On verra demain. »', ['direct | Le maire | s’explique']],
    ['fr', '« On verra » : les élus de la ville sont furieux.', ['direct | les élus de la ville | :']],
    ['fr', '« On verra » : le rapport est clair sur ce point.', ['direct | - | -']],
    ['fr', '« On verra » : Zorb est clair sur ce point.', ['direct | - | -']],
    ['fr', '« On verra » : voilà ce que Luc Salas répétait chaque soir.', ['direct | Luc Salas | répétait']],
    ['fr', '« On verra » : voilà ce que Luc Salas mangeait chaque soir.', ['direct | - | -']],
    // Adverbials between a verb and its subject.
    ['fr', '« On verra », répète ce mardi le maire.', ['direct | le maire | répète']],
    ['fr', '« On verra », confie à Paul Lenoir le maire.', ['direct | le maire | confie']],
    ['fr', '« On verra », confie au Parisien Lina Roche.', ['direct | Lina Roche | confie']],
    // Partners, where no verb of its own follows the second.
    ['fr', '« On verra », disent le préfet et le maire.', ['direct | le préfet et le maire | disent']],
    ['fr', '« On verra », disent le préfet et le maire est parti.', ['direct | le préfet | disent']],
    ['en', 'The council’s answer: “No comment.”', ['direct | The council | answer']],
    ['en', 'The deputy chief executive’s answer: “No.”', ['direct | The deputy chief executive | answer']],
    // Whose words a noun or a preposition gives.
    ['fr', 'Selon moi, « c’est injuste ».', ['mixed | - | Selon']],
    ['fr', 'Chez nous, « c’est injuste ».', ['mixed | - | -']],
    ['fr', 'D’après la formule du rapport du maire, « c’est injuste ».', ['mixed | - | -']],
    ['fr', 'Même constat chez Paul Lenoir : « C’est injuste. »', ['direct | Paul Lenoir | chez']],
    ['fr', 'La formule est de Paul Lenoir : « C’est injuste. »', ['direct | Paul Lenoir | formule']],
    ['fr', 'À la mairie, on assure que « c’est injuste ».', ['mixed | la mairie | assure']],
    // Whose doing an infinitive is.
    ['fr', 'On entend le guide crier : « C’est injuste. »', ['direct | le guide | crier']],
    ['en', 'She heard the guard shout: “Stop!”', ['direct | the guard | shout']],
    ['en', 'She heard him shout: “Stop!”', ['direct | him | shout']],
    ['en', 'He was told by Lena Roche: “Stop!”', ['direct | Lena Roche | told']],
    // Titles, jargon and charges are nobody's words.
    ['fr', 'Le film « Le long chemin qui mène au bout de la nuit noire » sort mercredi.', []],
    ['fr', 'Il est poursuivi pour « outrage à agent dépositaire ».', []],
    ['fr', 'Le maire n’a pas dit « injuste ».', []],
    // The closing mark was lost: to the end of the sentence that a capital follows.
    ['fr', '« On verra. Le maire est parti.', ['direct | Le maire | -']],
    ['en', '“It’s over!” Linton shouted.', ['direct | Linton | shouted']],
    ['en', '“It’s over!” The sign was red.', ['direct | - | -']],
  ])('%s: %s', (language, text, expected) => {
    expect(quotesIn(language, text).map(inALine)).toEqual(expected)
  })
})
