import { styled } from 'styled-components';
import { color } from '../parts';

/** All that the home page says of reviews, as long as there is room. */
export const Lists = styled.div`
  max-height: 26rem;
  overflow-y: auto;
  overflow-wrap: anywhere;
`;

export const Title = styled.h3`
  padding: 0.8rem 0 0.4rem;
  font-size: 1.4rem;
  font-weight: 600;
  color: ${color('neutral800')};
`;

export const List = styled.ul`
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${color('neutral800')};
  & li {
    padding: 0.8rem 0;
    border-bottom: 1px solid ${color('neutral150')};
  }
  & a {
    color: ${color('primary700')};
    font-weight: 600;
  }
`;

export const Quiet = styled.p`
  color: ${color('neutral600')};
`;

export const Due = styled.p`
  &[data-overdue] {
    color: ${color('danger700')};
    font-weight: 600;
  }
`;

export const Summary = styled.p`
  padding-bottom: 0.8rem;
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${color('neutral800')};
  & a {
    color: ${color('primary700')};
  }
`;

export const ClockIcon = styled.svg`
  stroke: ${color('neutral500')};
`;
