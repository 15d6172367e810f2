import { styled } from 'styled-components';
import { color } from '../parts';

/** Sentences in a panel beside the edit form. */
export const Said = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${color('neutral800')};
  overflow-wrap: anywhere;
  a {
    color: ${color('primary700')};
  }
`;

/** What a reviewer is to know before the words are read. */
export const Known = styled.section`
  display: grid;
  gap: 0.8rem;
  margin-top: 1.2rem;
  padding: 0.8rem 1.6rem;
  background: ${color('neutral100')};
  border-radius: 4px;
  overflow-wrap: anywhere;
  > ul {
    padding-left: 1.8rem;
    list-style: disc;
  }
  a {
    color: ${color('primary700')};
  }
`;

export const Wrong = styled.p`
  color: ${color('danger700')};
  font-weight: 600;
`;
