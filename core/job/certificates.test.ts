import { describe, expect, it } from 'vitest';
import { certificateSpeaksFor, findCertificates } from './certificates.ts';

const ids = (text: string) => findCertificates(text).map(({ id }) => id);

describe('certificates', () => {
  it.each([
    ['Registered Nurse, State of Ohio', ['rn-license']],
    ['ACLS, BLS and CCRN', ['acls', 'bls', 'ccrn']],
    ['Counterbalance and reach licences in date', ['forklift-licence']],
    ['CARNÉ DE MANIPULADOR DE ALIMENTOS', ['carne-de-manipulador-de-alimentos']],
    ['Geprüfte Bilanzbuchhalterin', ['bilanzbuchhalter-(ihk)']],
    ['18th Edition Wiring Regulations (BS 7671)', ['18th-edition', '18th-edition', '18th-edition']],
    ['Experienced project management professional who tips well', []],
    ['Runs on AWS with ECS and a CAP theorem', []],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
  it('one-way: what proves another, and what may stand for it', () => {
    expect(certificateSpeaksFor('ccrn', 'rn-license')).toBe('proves');
    expect(certificateSpeaksFor('rn-license', 'ccrn')).toBeUndefined();
    expect(certificateSpeaksFor('nvq-level-3', 'trade-certificate')).toBe('stands');
    expect(certificateSpeaksFor('caces', 'forklift-licence')).toBe('stands');
  });
});
