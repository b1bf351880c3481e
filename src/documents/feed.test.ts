import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { asDay } from '../kernel/day.ts';
import { writeAtom, writeJsonFeed } from './feed.ts';

const FEED = {
  title: '样例县',
  author: '样例县',
  home: 'https://example.invalid/guides',
  self: 'https://example.invalid/feed.atom',
  entries: [
    {
      id: '01a2',
      url: 'https://example.invalid/published/publications/01a2',
      title: '怎样申报 <样例> & "问答"',
      kind: '操作指南',
      on: asDay('2027-03-01'),
      content: '<p>先看条件</p>',
    },
  ],
};

it('says in Atom what an XML reader reads back, hostile titles too', () => {
  const updated = '2027-03-01T00:00:00+08:00';
  expect(new XMLParser({ ignoreAttributes: false }).parse(writeAtom(FEED))).toMatchObject({
    feed: {
      updated,
      entry: { id: 'urn:uuid:01a2', title: '怎样申报 <样例> & "问答"', updated, content: { '#text': '<p>先看条件</p>', '@_type': 'html' } },
    },
  });
});

it('is a feed before anything was published', () => {
  expect(writeAtom({ ...FEED, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  expect(JSON.parse(writeJsonFeed({ ...FEED, entries: [] }))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [] });
});
