import { styled } from 'styled-components';
import { color } from '../parts';

export const Frame = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  width: 100%;
  font-size: 1.4rem;
  line-height: 1.45;
  color: ${color('neutral800')};
  overflow-wrap: anywhere;
`;

type Tone = 'good' | 'open' | 'bad';

const HUES: Readonly<Record<Tone, string>> = { good: 'success', open: 'warning', bad: 'danger' };

const toned =
  (shade: number) =>
  ({ $tone, theme }: { $tone: Tone; theme: unknown }) =>
    color(`${HUES[$tone]}${shade}`)({ theme });

export const Standing = styled.p<{ $tone: Tone }>`
  padding: 0.8rem 1.2rem;
  border-inline-start: 3px solid ${toned(600)};
  background: ${toned(100)};
  color: ${toned(700)};
  font-weight: 600;
`;

export const Unsaved = styled.p`
  padding: 0.8rem 1.2rem;
  border-inline-start: 3px solid ${color('warning600')};
  background: ${color('warning100')};
`;

export const Title = styled.h3`
  font-size: 1.4rem;
  font-weight: 600;
`;

export const Summary = styled.summary`
  font-weight: 600;
  cursor: pointer;
`;

export const List = styled.ul`
  margin-top: 0.4rem;
`;

export const Item = styled.li`
  padding: 0.8rem 0;
  border-top: 1px solid ${color('neutral150')};
`;

export const Small = styled.p`
  margin-top: 0.4rem;
  color: ${color('neutral600')};
  font-size: 1.2rem;
`;

export const Wrong = styled.p`
  margin-bottom: 0.8rem;
  color: ${color('danger700')};
`;

export const SiteLink = styled.a`
  color: ${color('primary700')};
`;

/** A button that looks like a link: it leads to a field of this page, or opens what is to be filled in. */
export const Jump = styled.button`
  margin-top: 0.4rem;
  padding: 0;
  border: 0;
  background: none;
  color: ${color('primary700')};
  font: inherit;
  font-size: 1.3rem;
  text-align: start;
  text-decoration: underline;
  cursor: pointer;
`;

export const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  align-items: center;
`;
