// What the PDF says about itself: XMP metadata with the PDF/UA-1 and PDF/A-2a identification (ISO 14289-1, 5; ISO 19005-2, 6.6).

/** Facts about a leaflet. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47 tag. */
  readonly lang: string;
  /** Calendar date the document counts as made on, `YYYY-MM-DD`. */
  readonly date: string;
  readonly version: string;
  readonly reviewDue: string | undefined;
  /** The edge over which a duplex printer turns the sheet, for a viewer's print dialogue. */
  readonly flip: 'long' | 'short';
  /** The program that made it. */
  readonly producer: string;
}

const PRODUCER_URI = 'https://trifold.example/ns/leaflet/1.0/';

/** The XMP packet, without a byte that differs between two runs. */
export function xmpPacket(properties: Properties): string {
  const { title, author, subject, keywords, lang, date, producer } = properties;
  const stamp = `${date}T00:00:00Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>
<dc:subject><rdf:Bag>${keywords.map((word) => `<rdf:li>${escapeXml(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${stamp}</xmp:CreateDate><xmp:ModifyDate>${stamp}</xmp:ModifyDate>
<xmp:CreatorTool>${escapeXml(producer)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${escapeXml(producer)}</pdf:Producer><pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:trifold="${PRODUCER_URI}">
<trifold:Version>${escapeXml(properties.version)}</trifold:Version>
${properties.reviewDue === undefined ? '' : `<trifold:ReviewDue>${escapeXml(properties.reviewDue)}</trifold:ReviewDue>`}
</rdf:Description>
${EXTENSION_SCHEMAS}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** The document information dictionary, as PDFKit wants it; the same facts as the packet. */
export function informationOf(properties: Properties): Readonly<Record<string, string | Date>> {
  const date = new Date(`${properties.date}T00:00:00Z`);
  return {
    Title: properties.title,
    Author: properties.author,
    Subject: properties.subject,
    Keywords: properties.keywords.join(', '),
    Creator: properties.producer,
    Producer: properties.producer,
    CreationDate: date,
    ModDate: date,
  };
}

function alternative(value: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt>`;
}

function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** PDF/A wants every schema that is not its own described in the packet (ISO 19005-2, 6.6.2.3.3). */
const EXTENSION_SCHEMAS = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>
${schema('PDF/UA Universal Accessibility Schema', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [['part', 'Integer', 'Part of ISO 14289']])}
${schema('Trifold leaflet', PRODUCER_URI, 'trifold', [
  ['Version', 'Text', 'Version of the leaflet'],
  ['ReviewDue', 'Text', 'Date before which the text is reviewed again'],
])}
</rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

function schema(
  title: string,
  uri: string,
  prefix: string,
  properties: readonly (readonly [string, string, string])[],
): string {
  const items = properties.map(
    ([name, type, description]) =>
      `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType>` +
      `<pdfaProperty:category>${type === 'Integer' ? 'internal' : 'external'}</pdfaProperty:category>` +
      `<pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`,
  );
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${title}</pdfaSchema:schema><pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI>` +
    `<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${items.join('')}</rdf:Seq></pdfaSchema:property></rdf:li>`
  );
}
