"""A small aiogram bot that takes part in the scene of drive.py: `aiogram_bot.py <address> <token>`."""

import asyncio
import sys

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    Message,
    ReactionTypeEmoji,
)

ADDRESS, TOKEN = sys.argv[1:3]
dispatcher = Dispatcher()


@dispatcher.message(CommandStart(deep_link=True))
async def start(message: Message, bot: Bot) -> None:
    await bot.set_my_commands([BotCommand(command="help", description="Uitleg")])
    commands = await bot.get_my_commands()
    chat = await bot.get_chat(message.chat.id)
    hook = await bot.get_webhook_info()
    menu = await bot.get_chat_menu_button(chat_id=message.chat.id)
    await bot.set_my_description("Een vreemde bot")
    await bot.send_chat_action(message.chat.id, "typing")
    await message.react([ReactionTypeEmoji(emoji="👍")])
    assert commands[0].command == "help" and chat.first_name and not hook.url and menu.type == "commands"
    button = InlineKeyboardButton(text="Ja", callback_data="ja")
    await message.answer("Kies", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))


@dispatcher.callback_query()
async def press(query: CallbackQuery) -> None:
    await query.message.edit_text("Gekozen")
    await query.answer(f"Gekozen: {query.data}")


@dispatcher.message(F.document)
async def document(message: Message, bot: Bot) -> None:
    content = (await bot.download(message.document)).read()
    await message.reply_document(BufferedInputFile(content[::-1], "terug.txt"), caption="Terug")
    files = [InputMediaDocument(media=BufferedInputFile(name.encode(), name)) for name in ("een.txt", "twee.txt")]
    await message.answer_media_group(files)


@dispatcher.message()
async def other(message: Message) -> None:
    sent = await message.reply("Gezien")
    assert sent.reply_to_message.message_id == message.message_id


@dispatcher.edited_message()
async def edited(message: Message) -> None:
    await message.answer(f"Gewijzigd: {message.text}")


@dispatcher.my_chat_member()
async def member(change: ChatMemberUpdated) -> None:
    if change.new_chat_member.status == "member":
        await change.answer("Terug van weggeweest")


async def main() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(ADDRESS))
    await dispatcher.start_polling(Bot(TOKEN, session=session))


asyncio.run(main())
