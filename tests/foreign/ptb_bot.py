"""A small python-telegram-bot bot in the scene of drive.py: `ptb_bot.py <address> <token>`."""

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument, Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

ADDRESS, TOKEN = sys.argv[1:3]
Context = ContextTypes.DEFAULT_TYPE


async def start(update: Update, context: Context) -> None:
    bot, message = context.bot, update.message
    await bot.set_my_commands([("help", "Uitleg")])
    commands = await bot.get_my_commands()
    chat = await bot.get_chat(message.chat_id)
    hook = await bot.get_webhook_info()
    menu = await bot.get_chat_menu_button(chat_id=message.chat_id)
    await bot.set_my_description("Een vreemde bot")
    await message.reply_chat_action("typing")
    await message.set_reaction("👍")
    assert commands[0].command == "help" and chat.first_name and not hook.url and menu.type == "commands"
    button = InlineKeyboardButton("Ja", callback_data="ja")
    await message.reply_text("Kies", reply_markup=InlineKeyboardMarkup([[button]]))


async def press(update: Update, _: Context) -> None:
    await update.callback_query.edit_message_text("Gekozen")
    await update.callback_query.answer(f"Gekozen: {update.callback_query.data}")


async def document(update: Update, _: Context) -> None:
    file = await update.message.document.get_file()
    content = bytes(await file.download_as_bytearray())
    await update.message.reply_document(content[::-1], filename="terug.txt", caption="Terug", do_quote=True)
    files = [InputMediaDocument(name.encode(), filename=name) for name in ("een.txt", "twee.txt")]
    await update.message.reply_media_group(files)


async def other(update: Update, _: Context) -> None:
    sent = await update.message.reply_text("Gezien", do_quote=True)
    assert sent.reply_to_message.message_id == update.message.message_id


async def edited(update: Update, _: Context) -> None:
    await update.edited_message.reply_text(f"Gewijzigd: {update.edited_message.text}")


async def member(update: Update, _: Context) -> None:
    if update.my_chat_member.new_chat_member.status == "member":
        await update.effective_chat.send_message("Terug van weggeweest")


builder = ApplicationBuilder().token(TOKEN).base_url(f"{ADDRESS}/bot").base_file_url(f"{ADDRESS}/file/bot")
application = builder.build()
application.add_handlers([
    CommandHandler("start", start, filters.UpdateType.MESSAGE),
    CallbackQueryHandler(press),
    ChatMemberHandler(member),
    MessageHandler(filters.UpdateType.EDITED_MESSAGE, edited),
    MessageHandler(filters.Document.ALL, document),
    MessageHandler(filters.ALL, other),
])
application.run_polling(allowed_updates=Update.ALL_TYPES)
