/**
 * What elements of XML for books and manuals are; all others part lines.
 *
 * @see https://tdg.docbook.org/tdg/5.2/
 * @see https://docs.oasis-open.org/dita/dita/v1.3/
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/
 */

/** Their text goes on with the line. */
export const inlineNames = new Set(
  // DocBook
  (
    'abbrev acronym anchor application citation citetitle classname code command computeroutput constant date email emphasis envar ' +
    'exceptionname filename firstterm foreignphrase function glossterm guibutton guiicon guilabel guimenu guimenuitem guisubmenu ' +
    'hardware interfacename keycap keycode keycombo keysym link literal markup menuchoice methodname option optional parameter ' +
    'personname phrase productname productnumber prompt property quote replaceable returnvalue shortcut structfield subscript ' +
    'superscript symbol systemitem tag token trademark type ulink uri userinput varname wordasword xref ' +
    // DITA
    'apiname b cite cmdname codeph filepath i keyword line-through menucascade msgnum msgph option overline parmname ph q state sub ' +
    'sup synph systemoutput term text tm tt u uicontrol wintitle xmlelement xmlatt ' +
    // TEI and FictionBook
    'a add abbr app c choice corr damage expan foreign geogname gloss hi lem mentioned milestone name num orgname orig pb persname ' +
    'placename reg ref rs s seg sic soCalled socalled strikethrough strong style supplied title.level unclear w'
  ).split(' '),
)

/** Of these, what is written for a machine, or by one. */
export const inlineCodeNames = new Set(
  (
    'classname code command computeroutput constant envar exceptionname filename function interfacename literal markup methodname ' +
    'option parameter prompt property returnvalue structfield symbol systemitem tag token uri userinput varname ' +
    'apiname cmdname codeph filepath msgnum msgph parmname synph systemoutput tt xmlelement xmlatt'
  ).split(' '),
)

/** What is about the text, or none. */
export const droppedNames = new Set(
  (
    'info articleinfo bookinfo chapterinfo sectioninfo partinfo appendixinfo indexterm remark mediaobject inlinemediaobject toc index ' +
    'revhistory audiodata imagedata videodata prolog draft-comment required-cleanup topicmeta image related-links data ' +
    'teiheader facsimile standoff figure fw rdg del description binary'
  ).split(' '),
)

export const headingNames = new Set(['title', 'subtitle', 'head', 'bridgehead'])
export const noteNames = new Set(['footnote', 'fn', 'note.foot'])
export const rowNames = new Set([
  'row',
  'tr',
  'strow',
  'sthead',
  'varlistentry',
  'dlentry',
  'plentry',
  'propertyrow',
])
export const codeNames = new Set(['programlisting', 'screen', 'synopsis', 'codeblock', 'msgblock', 'pre'])
/** Their items are counted. */
export const orderedNames = new Set(['orderedlist', 'ol', 'procedure', 'substeps', 'steps'])
export const bulletNames = new Set(['itemizedlist', 'ul', 'simplelist', 'sl', 'choices', 'steps-unordered'])
export const itemNames = new Set(['listitem', 'li', 'step', 'substep', 'sli', 'choice', 'item'])
