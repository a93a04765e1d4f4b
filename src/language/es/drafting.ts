import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'es',
  source:
    'Directrices de técnica normativa (Acuerdo del Consejo de Ministros de 22 de julio de 2005), nos. 19–45',
  divisions: {
    Book: 'libro|libros',
    Part: 'parte|partes',
    Title: 'título|títulos',
    Subtitle: 'subtítulo',
    Ch: 'capítulo|capítulos',
    Sec: 'sección|secciones',
    Subsec: 'subsección',
    Art: 'artículo|artículos|art',
    Par: 'apartado|apartados',
    Annex: 'anexo|anexos',
    Appendix: 'apéndice',
    DA: 'disposición adicional|disposiciones adicionales',
    DT: 'disposición transitoria|disposiciones transitorias',
    DD: 'disposición derogatoria|disposiciones derogatorias',
    DF: 'disposición final|disposiciones finales',
  },
  ordinals:
    'primer*|uno|una segund*|dos tercer*|tres cuart*|cuatro quint*|cinco sext*|seis séptim*|sétim*|siete octav*|ocho noven*|nueve décim*|diez undécim*|decimoprimer*|once duodécim*|decimosegund*|doce decimotercer*|decimotercio|trece decimocuart*|catorce decimoquint*|quince decimosext*|dieciséis decimoséptim*|diecisiete decimoctav*|dieciocho decimonoven*|diecinueve vigésim*|veinte trigésim*|treinta=30 cuadragésim*|cuarenta=40 quincuagésim*|cincuenta=50 sexagésim*=60 septuagésim*=70 octogésim*=80 nonagésim*=90 únic*=u preliminar=p',
  to: 'a|al|y',
}
