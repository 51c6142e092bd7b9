import type { ReactNode } from 'react';
import type { PageProps } from '../page-props.ts';
import { BoardPage } from './BoardPage.tsx';
import { DecisionsPage } from './DecisionsPage.tsx';
import { GalleryPage } from './gallery/GalleryPage.tsx';
import { JourneyPage } from './JourneyPage.tsx';
import { ReadOutsPage } from './read-outs/ReadOutsPage.tsx';
import { ShopPage } from './ShopPage.tsx';
import { ServiceDeskPage } from './service-desk/ServiceDeskPage.tsx';
import { SourcesPage } from './sources/SourcesPage.tsx';
import { StudioPage } from './studio/StudioPage.tsx';

/** The pages of what happens now, in the order in which they are read. */
export const livePages = [
  { to: '/live', title: 'live.board', render: (props: PageProps): ReactNode => <BoardPage {...props} /> },
  { to: '/live/shop', title: 'live.shop', render: (props: PageProps) => <ShopPage {...props} /> },
  { to: '/live/experiences', title: 'live.studio', render: (props: PageProps) => <StudioPage {...props} /> },
  { to: '/live/decisions', title: 'live.decisions', render: (props: PageProps) => <DecisionsPage {...props} /> },
  {
    to: '/live/service-desk',
    title: 'service-desk.title',
    render: (props: PageProps) => <ServiceDeskPage {...props} />,
  },
  { to: '/live/journey', title: 'live.journey', render: (props: PageProps) => <JourneyPage {...props} /> },
  { to: '/live/sources', title: 'live.sources', render: (props: PageProps) => <SourcesPage {...props} /> },
  { to: '/live/read-outs', title: 'live.read-outs', render: (props: PageProps) => <ReadOutsPage {...props} /> },
  { to: '/live/gallery', title: 'live.gallery', render: (props: PageProps) => <GalleryPage {...props} /> },
] as const;
