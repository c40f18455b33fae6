import { getCollection } from 'astro:content';
import type { Faq } from '../schemas/faq.ts';
import { faqTopics } from '../site/core/faq-topics.ts';
import { getComparisons } from './comparisons.ts';
import { readFaq } from './read-faq.ts';
import { citeSources } from './sources.ts';

/** Every question under its topic, with the sources numbered in reading order, and whether a comparison asks it too. */
export async function getFaqTopics() {
  const comparisons = await getComparisons();
  const faqs = await Promise.all((await getCollection('faqs')).map(readFaq));
  faqs.sort((a, b) => a.question.localeCompare(b.question));
  const topics = (Object.keys(faqTopics) as Faq['topic'][])
    .map((topic) => ({
      topic,
      title: faqTopics[topic],
      faqs: faqs
        .filter((faq) => faq.topic === topic)
        .map((faq) => {
          // Until the page it leads to exists, a question leads to a comparison that asks it.
          const asks = comparisons.find(({ data }) => data.faqs.includes(faq.id));
          return {
            ...faq,
            asked: asks !== undefined,
            next: faq.next ?? (asks && { to: asks.address, title: asks.data.title }),
          };
        }),
    }))
    .filter((topic) => topic.faqs.length > 0);
  return { topics, ...(await citeSources(topics.flatMap((topic) => topic.faqs))) };
}
export type FaqTopics = Awaited<ReturnType<typeof getFaqTopics>>;
