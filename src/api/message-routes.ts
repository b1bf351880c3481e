import { listMyMessages, readMyMessages } from '../app/my-messages.ts';
import { z } from 'zod';
import { listDeliveries, sendDeliveryAgain, testGateway } from '../app/messages/deliveries.ts';
import { deliveriesQuery, newContact, readMessage } from '../contract/requests.ts';
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
  route({
    method: 'GET',
    path: '/api/v1/deliveries',
    says: '向外发送的消息：等待、已送达、失败和缘由；state 指定其一',
    access: ['admin'],
    query: deliveriesQuery,
    handle: ({ premises, session, query }) => listDeliveries(premises.ports, session.who, query.state),
  }),
  route({
    method: 'POST',
    path: '/api/v1/deliveries/:id/again',
    says: '把一条没有送达的消息再发一次',
    access: ['admin'],
    params: z.strictObject({ id: z.uuid() }),
    handle: ({ premises, session, params }) => sendDeliveryAgain(premises.ports, session.who, params.id),
  }),
  route({
    method: 'POST',
    path: '/api/v1/deliveries/test',
    says: '发一条测试消息',
    access: ['admin'],
    body: newContact,
    handle: ({ premises, session, body }) => testGateway(premises.ports, session.who, body),
  }),
];
