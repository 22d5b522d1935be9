/** @jsxRuntime classic */
/** @jsx h */
// How to reach the organisation.
import type { Place } from '../../src/document/index.ts';
import { setText, shortAddress } from './addresses.ts';
import { h, Text, View, type Child } from './jsx.ts';
import type { Kit } from './kit.ts';
import { Paragraph } from './text.tsx';

interface ContactProps {
  readonly kit: Kit;
  readonly place?: Place;
}

/** Name, phone with its hours, e-mail, site, address: what is known of it. */
export function ContactDetails({ kit, place }: ContactProps): Child {
  const { type, palette, space } = kit.theme;
  const { name, department, phone, phoneHours, address } = kit.document.organisation;
  return (
    <View
      tag={{ role: 'Div' }}
      wrap={false}
      {...(place === undefined ? {} : { place })}
      style={{ gap: space * 0.15 }}
    >
      <Paragraph kit={kit} style={{ fontWeight: 700 }}>
        {department === undefined ? name : `${name}, ${department}`}
      </Paragraph>
      {phone !== undefined && (
        <Paragraph kit={kit} type={type.phone} style={{ fontWeight: 700, color: palette.brand }}>
          <Text
            tag={{
              role: 'Link',
              target: { uri: telephone(phone) },
              contents: `${kit.locale.words.phone} ${phone}`,
            }}
          >
            {setText(phone)}
          </Text>
        </Paragraph>
      )}
      {phone !== undefined && phoneHours !== undefined && (
        <Paragraph kit={kit}>{setText(phoneHours)}</Paragraph>
      )}
      <Ways kit={kit} />
      {address !== undefined && <Paragraph kit={kit}>{address}</Paragraph>}
    </View>
  );
}

function Ways({ kit }: ContactProps): Child {
  const { email, web } = kit.document.organisation;
  const words = kit.locale.words;
  return [
    email !== undefined && <Way kit={kit} uri={`mailto:${email}`} shown={email} label={words.email} />,
    web !== undefined && <Way kit={kit} uri={web} shown={shortAddress(web)} label={words.web} />,
  ];
}

function Way(props: {
  readonly kit: Kit;
  readonly uri: string;
  readonly shown: string;
  readonly label: string;
}): Child {
  const { kit, uri, shown, label } = props;
  return (
    <Paragraph kit={kit}>
      {`${label}: `}
      <Text
        tag={{ role: 'Link', target: { uri }, contents: `${label} ${shown}` }}
        style={{ color: kit.theme.palette.brand }}
      >
        {shown}
      </Text>
    </Paragraph>
  );
}

/** A number as a `tel:` address. */
function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
