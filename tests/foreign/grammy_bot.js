// A small grammY bot in the scene of drive.py: `grammy_bot.js <address> <token>`.

import assert from 'node:assert';
import { Bot, InlineKeyboard, InputFile, InputMediaBuilder } from 'grammy';

const [address, token] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot: address } });

bot.command('start', async (ctx) => {
  await ctx.api.setMyCommands([{ command: 'help', description: 'Uitleg' }]);
  const commands = await ctx.api.getMyCommands();
  const chat = await ctx.getChat();
  const hook = await ctx.api.getWebhookInfo();
  const menu = await ctx.api.getChatMenuButton({ chat_id: ctx.chat.id });
  await ctx.api.setMyDescription('Een vreemde bot');
  await ctx.replyWithChatAction('typing');
  await ctx.react('👍');
  assert(commands[0].command === 'help' && chat.first_name && !hook.url && menu.type === 'commands');
  await ctx.reply('Kies', { reply_markup: new InlineKeyboard().text('Ja', 'ja') });
});

bot.on('callback_query:data', async (ctx) => {
  await ctx.editMessageText('Gekozen');
  await ctx.answerCallbackQuery(`Gekozen: ${ctx.callbackQuery.data}`);
});

bot.on('message:document', async (ctx) => {
  const file = await ctx.getFile();
  const answer = await fetch(`${address}/file/bot${token}/${file.file_path}`);
  const content = new Uint8Array(await answer.arrayBuffer());
  const reply_parameters = { message_id: ctx.msgId };
  await ctx.replyWithDocument(new InputFile(content.reverse(), 'terug.txt'), { caption: 'Terug', reply_parameters });
  const bytes = (name) => new InputFile(new TextEncoder().encode(name), name);
  await ctx.replyWithMediaGroup(['een.txt', 'twee.txt'].map((name) => InputMediaBuilder.document(bytes(name))));
});

bot.on('message', async (ctx) => {
  const sent = await ctx.reply('Gezien', { reply_parameters: { message_id: ctx.msgId } });
  assert.equal(sent.reply_to_message.message_id, ctx.msgId);
});

bot.on('edited_message:text', (ctx) => ctx.reply(`Gewijzigd: ${ctx.msg.text}`));

bot.on('my_chat_member', async (ctx) => {
  if (ctx.myChatMember.new_chat_member.status === 'member') await ctx.reply('Terug van weggeweest');
});

process.once('SIGTERM', () => bot.stop());
bot.catch(({ error }) => {
  throw error;
});
await bot.start({ allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'] });
