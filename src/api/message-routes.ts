import { listMyMessages, readMyMessages } from '../app/my-messages.ts';
import { readMessage } from '../contract/requests.ts';
import { route, type Route } from './route.ts';

export const messageRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/messages',
    says: '我的消息，最新的在前，以及未读几条',
    access: 'signed-in',
    handle: ({ premises, session }) => listMyMessages(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/messages/read',
    says: '把一条消息标为已读；不写编号即全部',
    access: 'signed-in',
    body: readMessage,
    handle: ({ premises, session, body }) => readMyMessages(premises.ports, session.who, body.id),
  }),
];
