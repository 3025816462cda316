import { describe, expect, it } from 'vitest';
import { onePage } from '#fixtures/sources/hostile/pdf.ts';
import { parseResume } from '../parse.ts';

const image = {
  dictionary: '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
  stream: 'abcd',
};
const row = (text: string, y: number) => `BT /F1 11 Tf 72 ${y} Td (${text}) Tj ET\n`;
const body = [
  'Experience',
  'Bookkeeper, Alder & Sons, Leeds',
  'Closed the accounts of twelve small firms every month',
  'Clerk, Brook Ltd, York',
]
  .map((text, i) => row(text, 600 - i * 20))
  .join('');
const contact = row('Jane Example', 810) + row('jane@example.com, +44 113 496 0000', 795);
const artifact = (content: string) => `/Artifact << /Type /Pagination /Subtype /Header >> BDC\n${content}EMC\n`;

async function read(content: string) {
  const bytes = onePage({ content, resources: '/XObject << /Im 6 0 R >>', more: [image] });
  return parseResume({ bytes, fileName: 'jane.pdf' });
}
const flagsOf = async (content: string) => (await read(content)).document.flags;

describe('contact data in the page header', () => {
  it('is told when the producer marks it so and it stands nowhere else', async () => {
    const { document, resume } = await read(artifact(contact) + body);
    expect(document.flags).toContain('contact-in-header');
    expect(document.lines.filter((line) => line.zone === 'header').map((line) => line.text)).toEqual([
      'jane@example.com, +44 113 496 0000',
    ]);
    expect(resume.basics?.email).toBe('jane@example.com');
  });

  it('is not told of contact data in the text', async () => {
    expect(await flagsOf(contact + body)).not.toContain('contact-in-header');
    expect(await flagsOf(artifact(contact) + body + row('Write to jane@example.com', 500))).not.toContain(
      'contact-in-header',
    );
  });

  it('is not told when everything is marked', async () => {
    expect(await flagsOf(artifact(contact + body))).not.toContain('contact-in-header');
  });
});

describe('text in a picture', () => {
  const picture = (width: number, height: number, y = 60) => `q ${width} 0 0 ${height} 72 ${y} cm /Im Do Q\n`;

  it('is supposed where a large picture has no text on it', async () => {
    expect(await flagsOf(contact + body + picture(450, 400))).toContain('text-in-image');
  });

  it('is not supposed of portraits, or of a background under the text', async () => {
    expect(await flagsOf(contact + body + picture(120, 150))).not.toContain('text-in-image');
    expect(await flagsOf(picture(520, 760) + contact + body)).not.toContain('text-in-image');
  });
});
