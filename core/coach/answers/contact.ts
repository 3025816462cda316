import type { Resume } from '../../resume/schema.ts';
import type { Proposal } from '../schema.ts';
import { tell, type Answer, type Talk } from '../talk.ts';
import { addressIn, cityIn, email, halfEmail, nameIn, phoneIn, url, withCountryCode } from './contact-reading.ts';

function set(resume: Resume, key: 'email' | 'phone' | 'url', after: string, reason: string): Proposal {
  const before = resume.basics?.[key];
  return {
    reason,
    patch:
      before === undefined
        ? { op: 'add', path: `/basics/${key}`, after }
        : { op: 'replace', path: `/basics/${key}`, before, after },
  };
}

export function contact(talk: Talk): Answer {
  const { resume } = talk.input;
  const proposals: Proposal[] = [];
  const parts: string[] = [];
  const mail = email.exec(talk.say)?.[0];
  if (mail) {
    proposals.push(
      set(
        resume,
        'email',
        mail,
        tell(talk, {
          en: `You gave ${mail} as your address.`,
          de: `Deine Angabe: ${mail}.`,
          fr: `Votre adresse : ${mail}.`,
          es: `Tu dirección: ${mail}.`,
        }),
      ),
    );
    parts.push(
      tell(talk, {
        en: `${talk.firstName}, your e-mail becomes ${mail}.`,
        de: `Die E-Mail lautet dann ${mail}.`,
        fr: `L’e-mail devient ${mail}.`,
        es: `El correo pasa a ${mail}.`,
      }),
    );
  } else if (halfEmail.test(talk.say) && talk.say.includes('@'))
    return {
      intent: 'contact email',
      asks: true,
      text: tell(talk, {
        en: `In “${talk.say.trim().slice(0, 60)}” the address looks cut off, without an ending such as .com. What is the complete e-mail address?`,
        de: `„${halfEmail.exec(talk.say)?.[0] ?? ''}“ ist unvollständig. Wie lautet die ganze Adresse?`,
        fr: `« ${halfEmail.exec(talk.say)?.[0] ?? ''} » est incomplet. Quelle est l’adresse entière ?`,
        es: `«${halfEmail.exec(talk.say)?.[0] ?? ''}» está incompleto. ¿Cuál es la dirección completa?`,
      }),
    };
  const number = phoneIn(talk.say.replace(email, ''));
  if (number) {
    const after = withCountryCode(number, resume.basics?.phone);
    proposals.push(
      set(
        resume,
        'phone',
        after,
        tell(talk, {
          en: `The number you gave: ${number}.`,
          de: `Deine Nummer: ${number}.`,
          fr: `Votre numéro : ${number}.`,
          es: `Tu número: ${number}.`,
        }),
      ),
    );
    parts.push(
      tell(talk, {
        en: `Phone: ${after}${resume.basics?.phone ? ` in place of ${resume.basics.phone}` : ''}.`,
        de: `Telefon: ${after}.`,
        fr: `Téléphone : ${after}.`,
        es: `Teléfono: ${after}.`,
      }),
    );
  }
  const name = nameIn(talk.say);
  if (name) {
    const before = resume.basics?.name;
    proposals.push({
      reason: tell(talk, {
        en: `You spell it ${name}.`,
        de: `Du schreibst es ${name}.`,
        fr: `Vous l’écrivez ${name}.`,
        es: `Lo escribes ${name}.`,
      }),
      patch:
        before === undefined
          ? { op: 'add', path: '/basics/name', after: name }
          : { op: 'replace', path: '/basics/name', before, after: name },
    });
    parts.push(
      tell(talk, {
        en: `The name at the top becomes ${name}${before ? ` instead of ${before}` : ''}.`,
        de: `Oben steht dann ${name}${before ? ` statt ${before}` : ''}.`,
        fr: `Le nom devient ${name}${before ? ` au lieu de ${before}` : ''}.`,
        es: `El nombre pasa a ${name}${before ? ` en vez de ${before}` : ''}.`,
      }),
    );
  }
  const place = addressIn(talk.say);
  if (place) {
    const before = resume.basics?.location;
    const { address, ...town } = place;
    const after = {
      ...(town.city ? {} : before),
      ...(before?.countryCode ? { countryCode: before.countryCode } : {}),
      ...town,
      address,
    };
    proposals.push({
      reason: tell(talk, {
        en: `The address you gave: ${Object.values(place).join(', ')}.`,
        de: `Deine Anschrift: ${Object.values(place).join(', ')}.`,
        fr: `Votre adresse : ${Object.values(place).join(', ')}.`,
        es: `Tu dirección: ${Object.values(place).join(', ')}.`,
      }),
      patch: before
        ? { op: 'replace', path: '/basics/location', before, after }
        : { op: 'add', path: '/basics/location', after },
    });
    parts.push(
      tell(talk, {
        en: `The address at the top becomes ${Object.values(place).join(', ')}. The town alone would do, if you would rather leave the street out.`,
        de: `Oben steht dann ${Object.values(place).join(', ')}. Der Ort allein genügt, wenn du die Straße weglassen willst.`,
        fr: `L’adresse devient ${Object.values(place).join(', ')}. La ville seule suffirait, si vous préférez omettre la rue.`,
        es: `La dirección pasa a ${Object.values(place).join(', ')}. Bastaría la ciudad, si prefieres omitir la calle.`,
      }),
    );
  }
  const city = place ? null : cityIn(talk.say);
  if (city) {
    const before = resume.basics?.location?.city;
    proposals.push({
      reason: tell(talk, {
        en: `You said you live in ${city}.`,
        de: `Du wohnst in ${city}.`,
        fr: `Vous habitez ${city}.`,
        es: `Vives en ${city}.`,
      }),
      patch:
        before === undefined
          ? { op: 'add', path: '/basics/location/city', after: city }
          : { op: 'replace', path: '/basics/location/city', before, after: city },
    });
    parts.push(
      tell(talk, {
        en: `${city} it is${before ? `, instead of ${before}` : ''}.`,
        de: `Ort: ${city}.`,
        fr: `Ville : ${city}.`,
        es: `Ciudad: ${city}.`,
      }),
    );
  }
  const link = mail ? undefined : url.exec(talk.say)?.[0];
  if (link) {
    const network = /linkedin/i.test(link) ? 'LinkedIn' : /github/i.test(link) ? 'GitHub' : null;
    proposals.push(
      network
        ? {
            reason: tell(talk, {
              en: `Your ${network} link.`,
              de: `Dein Link zu ${network}.`,
              fr: `Votre lien ${network}.`,
              es: `Tu enlace de ${network}.`,
            }),
            patch: { op: 'add', path: '/basics/profiles/-', after: { network, url: link } },
          }
        : set(
            resume,
            'url',
            link,
            tell(talk, {
              en: `Your link ${link}.`,
              de: `Dein Link ${link}.`,
              fr: `Votre lien ${link}.`,
              es: `Tu enlace ${link}.`,
            }),
          ),
    );
    parts.push(
      tell(talk, {
        en: `I'd add ${link} to your contact lines.`,
        de: `${link} kommt zu den Kontaktdaten.`,
        fr: `${link} s’ajoute aux coordonnées.`,
        es: `${link} se añade a los datos de contacto.`,
      }),
    );
  }
  if (proposals.length === 0)
    return {
      intent: 'contact',
      asks: true,
      text: tell(talk, {
        en: `Your contact lines say ${[resume.basics?.email, resume.basics?.phone].filter(Boolean).join(', ')}. What should stand there instead?`,
        de: `Dort steht ${[resume.basics?.email, resume.basics?.phone].filter(Boolean).join(', ')}. Was soll da stehen?`,
        fr: `Il y a ${[resume.basics?.email, resume.basics?.phone].filter(Boolean).join(', ')}. Que mettre à la place ?`,
        es: `Pone ${[resume.basics?.email, resume.basics?.phone].filter(Boolean).join(', ')}. ¿Qué debe poner?`,
      }),
    };
  return { intent: 'contact', proposals, text: parts.join(' '), about: proposals.map(({ patch }) => patch.path) };
}
