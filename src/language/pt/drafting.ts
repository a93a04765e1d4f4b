import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'pt',
  source:
    'Brazil: Lei Complementar 95/1998, arts. 10 and 11; Portugal: Regras de legística (Resolução do Conselho de Ministros 77/2010)',
  divisions: {
    Book: 'livro|livros',
    Part: 'parte|partes',
    Title: 'título|títulos',
    Subtitle: 'subtítulo',
    Ch: 'capítulo|capítulos',
    Sec: 'secção|seção|secções|seções',
    Subsec: 'subsecção|subseção',
    Art: 'artigo|artigos|art|arts',
    '§': 'parágrafo|parágrafos',
    Annex: 'anexo|anexos',
    Appendix: 'apêndice',
  },
  ordinals:
    'primeir*|um segund*|dois terceir*|três quart*|quatro quint*|cinco sext*|seis sétim*|sete oitav*|oito non*|nove décim*|dez vigésim*|vinte=20 trigésim*=30 quadragésim*=40 quinquagésim*=50 únic*=u preliminar=p',
  to: 'a|e|ao',
}
