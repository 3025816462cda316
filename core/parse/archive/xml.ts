import { SaxesParser } from 'saxes';
import { CandorError } from '../../errors.ts';

export interface XmlHandler {
  open?: (name: string, attributes: Record<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const deepest = 2000;

/** Reads XML as events. Document types are refused (S17), so no entity can be declared. Throws file_damaged. */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false });
  const refuse = (detail: string) => {
    throw new CandorError('file_damaged', { detail });
  };
  let depth = 0;
  parser.on('doctype', () => refuse('document types are not allowed'));
  parser.on('error', () => refuse('broken XML'));
  parser.on('opentag', (tag) => {
    if (++depth > deepest) refuse('XML nested too deeply');
    handler.open?.(tag.name, tag.attributes as Record<string, string>);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close?.(tag.name);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.write(new TextDecoder('utf-8').decode(bytes)).close();
}
