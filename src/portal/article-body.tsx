import { readArticle } from '../documents/article.ts';

/** A text of several lines as people read it, headings of that rank and lists among its paragraphs. */
export const ArticleBody = ({ text, heading: Heading }: { text: string; heading: 'h2' | 'h3' }) => (
  <>
    {readArticle(text).map((block, index) => {
      const key = `${index}`;
      if (block.kind === 'heading') return <Heading key={key}>{block.text}</Heading>;
      if (block.kind === 'paragraph') return <p key={key}>{block.text}</p>;
      return (
        <ul key={key}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    })}
  </>
);
