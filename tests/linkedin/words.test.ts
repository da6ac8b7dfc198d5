import { describe, expect, it } from 'vitest';
import { stringsFor } from '../../lib/linkedin/strings';
import { isWord, match, matchAny, mentions, saysOf } from '../../lib/linkedin/template';
import { fold, linesOf, textOf, tidy } from '../../lib/linkedin/text';
import {
  conversationUrl,
  INVITATIONS_URL,
  invitationIdOf,
  messagePathOf,
  pageOf,
  profileSlugOf,
  subjectOf,
} from '../../lib/linkedin/urls';

import { languages } from '../replica/languages/all';

const L = 'https://www.linkedin.com';

describe('addresses', () => {
  it.each([
    [INVITATIONS_URL, 'invitations'],
    [`${L}/mynetwork/invitation-manager/`, 'invitations'],
    [`${L}/mynetwork/invitation-manager?filterCriteria=null`, 'invitations'],
    [`${L}/mynetwork/invitation-manager/received/PEOPLE_WITH_MUTUAL_SCHOOL/`, 'invitations'],
    [`${L}/mynetwork/invitation-manager/sent/CONNECTION/`, 'sent'],
    [`${L}/mynetwork/grow/`, 'preview'],
    [`${L}/mynetwork/`, 'preview'],
    [`${L}/mynetwork/network-manager/people-follow/`, 'elsewhere'],
    [`${L}/messaging/compose/?recipient=x`, 'messaging'],
    [`${L}/in/some-body/`, 'profile'],
    [`${L}/in/some-body/details/skills/`, 'elsewhere'],
    [`${L}/authwall?trk=x`, 'signed-out'],
    [`${L}/login`, 'signed-out'],
    [`${L}/uas/login-submit`, 'elsewhere'],
    [`${L}/uas/login?session_redirect=x`, 'signed-out'],
    [`${L}/checkpoint/lg/login`, 'signed-out'],
    [`${L}/ssr-login/remember-me-auto-login`, 'signed-out'],
    [`${L}/checkpoint/challenge/AgE`, 'security-check'],
    [`${L}/uas/consumer-email-challenge`, 'security-check'],
    [`${L}/loginhelp`, 'elsewhere'],
    [`${L}/feed/`, 'elsewhere'],
    ['https://linkedin.com.example.org/mynetwork/invitation-manager/received/', 'elsewhere'],
    ['https://example.org/login', 'elsewhere'],
    ['not an address', 'elsewhere'],
  ])('%s is %s', (url, page) => {
    expect(pageOf(url)).toBe(page);
  });

  it('name invitations, people, subjects and messages, and nothing else does', () => {
    expect(invitationIdOf('urn:li:invitation:742')).toBe('742');
    expect(invitationIdOf('/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A742&x=1')).toBe('742');
    expect(invitationIdOf('urn:li:member:742')).toBeNull();
    expect(invitationIdOf(null)).toBeNull();
    expect(profileSlugOf(`${L}/in/J%C3%B6-Ek/?trk=x`)).toBe('jö-ek');
    expect(profileSlugOf('/in/ACoAAb/')).toBe('ACoAAb');
    expect(profileSlugOf('https://example.org/in/jo/')).toBeNull();
    expect(profileSlugOf('/company/jo/')).toBeNull();
    expect(subjectOf(`${L}/events/b/?x=1`)).toEqual({ kind: 'event', path: '/events/b' });
    expect(subjectOf('/company/a/')).toEqual({ kind: 'page', path: '/company/a' });
    expect(subjectOf('/in/a/')).toBeNull();
    expect(subjectOf('/constructor/a/')).toBeNull();
    expect(messagePathOf(`${L}/messaging/compose/?invitation=1`)).toBe('/messaging/compose/?invitation=1');
    expect(messagePathOf('https://example.org/messaging/compose/')).toBeNull();
    expect(messagePathOf('javascript:alert(1)')).toBeNull();
  });

  it('of a conversation stay on LinkedIn', () => {
    expect(conversationUrl('jö-ek', null)).toBe(`${L}/messaging/compose/?recipient=j%C3%B6-ek`);
    expect(conversationUrl('jo', '/messaging/compose/?invitation=1')).toBe(`${L}/messaging/compose/?invitation=1`);
    expect(conversationUrl('jo', 'https://example.org/messaging/')).toBe(`${L}/messaging/compose/?recipient=jo`);
  });
});

describe('templates', () => {
  it('match whole sentences with straight and curly apostrophes', () => {
    expect(match('Accept {X}’s invitation', "Accept Ana O'Neil's  invitation")?.name).toBe("Ana O'Neil");
    expect(match('Accept {X}’s invitation', 'Please Accept Ana’s invitation')).toBeNull();
    expect(match('Accept {X}’s invitation', 'Accept Accept Bo’s invitation’s invitation')?.name).toBe(
      "Accept Bo's invitation",
    );
    expect(match('{X} ({N})', 'Focused (3,900)')).toEqual({ name: 'Focused', count: 3900 });
    expect(match('{N} mutual connections', 'many mutual connections')).toBeNull();
    expect(matchAny(['a', 'b {N}'], 'b 7')?.count).toBe(7);
  });

  it('compare names as they are, without marks that nobody sees', () => {
    expect(saysOf(['Accept {X}’s invitation'], '$& (x)', 'Accept $& (x)’s invitation')).toBe(true);
    expect(saysOf(['Accept {X}’s invitation'], 'דנה', 'Accept \u200Fדנה\u200E’s invitation')).toBe(true);
    expect(saysOf(['Accept {X}’s invitation'], 'ana', 'Accept Ana’s invitation')).toBe(false);
  });

  it('know words by their letters alone, and what a text mentions', () => {
    expect(isWord(['show more'], '… Show  more')).toBe(true);
    expect(isWord(['more'], 'show more')).toBe(false);
    expect(mentions(['couldn’t'], "We COULDN'T do it")).toBe(true);
  });
});

describe('text of a page', () => {
  const of = (html: string): Element => {
    const doc = new DOMParser().parseFromString(`<body><div id="x">${html}</div></body>`, 'text/html');
    return doc.querySelector('#x')!;
  };

  it('keeps line breaks and folds all other white space', () => {
    expect(linesOf(of('a\n   b<br>c<br><br>d'))).toBe('a b\nc\n\nd');
    expect(linesOf(of('<p>a</p>\n<p>b</p><div>c<p>d</p></div>e'))).toBe('a\nb\nc\nd\ne');
    expect(linesOf(of('<p>a</p><p><br></p><p>b</p>'))).toBe('a\n\nb');
    expect(textOf(of('<p>a</p> <p>b</p>'))).toBe('a b');
    expect(tidy(' a\u00A0 b ')).toBe('a b');
  });

  it('leaves out what is not shown and what is there twice', () => {
    expect(
      textOf(of('a<script>x</script><style>y</style><svg><title>z</title></svg><span aria-hidden="true">a</span>')),
    ).toBe('a');
  });

  it('keeps joined emoji when comparing', () => {
    expect(fold('👩‍🌾 e\u0301')).toBe('👩‍🌾 é');
  });
});

it.each(Object.values(languages))(
  'knows a limit from any other trouble in $locale',
  ({ locale, limitToast, refusedToast }) => {
    const { limit } = stringsFor(locale);
    expect([mentions(limit, limitToast), mentions(limit, refusedToast)]).toEqual([true, false]);
  },
);
