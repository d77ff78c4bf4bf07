// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed about a person and is not saved yet: it outlives the program.
#include "earshot/desk/desk.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include "customers/customereditor.h"
#include "shell/strip.h"

namespace Earshot
{

namespace
{

constexpr int KeepMs = 1000;

} // namespace

/// The fields of words, by the names they are kept under.
QList<std::pair<QString, QWidget *>> CustomerEditor::written() const
{
    return {{QStringLiteral("name"), m_name}, {QStringLiteral("role"), m_role},
        {QStringLiteral("organisation"), m_organisation}, {QStringLiteral("addresses"), m_addresses},
        {QStringLiteral("phones"), m_phones}, {QStringLiteral("source"), m_source}, {QStringLiteral("zone"), m_zone},
        {QStringLiteral("language"), m_language}, {QStringLiteral("notes"), m_notes}};
}

QString CustomerEditor::textOf(const QWidget *field)
{
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(field))
        return lines->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentText();
    return static_cast<const QLineEdit *>(field)->text();
}

void CustomerEditor::beginDraft()
{
    m_draftKey = QStringLiteral("customer/%1").arg(m_customer.id.value);
    for (const auto &[name, field] : written())
        m_original.insert(name, textOf(field));
    const QJsonObject draft = QJsonDocument::fromJson(m_desk.journal().content(m_draftKey)).object();
    for (const auto &[name, field] : written()) {
        const QString text = draft.value(name).toString();
        if (!draft.contains(name))
            continue;
        if (auto *lines = qobject_cast<QPlainTextEdit *>(field))
            lines->setPlainText(text);
        else if (auto *choice = qobject_cast<QComboBox *>(field))
            choice->setCurrentText(text);
        else
            static_cast<QLineEdit *>(field)->setText(text);
    }
    if (!draft.isEmpty()) {
        m_trouble->setWords(tr("What you typed is back"), tr("It is not saved yet."));
        m_trouble->show();
    }
    m_keep = new QTimer(this);
    m_keep->setSingleShot(true);
    m_keep->setInterval(KeepMs);
    connect(m_keep, &QTimer::timeout, this, &CustomerEditor::keepDraft);
    const auto typed = [this] {
        // Not restarted by each key: whoever types on and on is kept as well.
        if (!m_keep->isActive())
            m_keep->start();
    };
    for (const auto &[name, field] : written()) {
        if (auto *lines = qobject_cast<QPlainTextEdit *>(field))
            connect(lines, &QPlainTextEdit::textChanged, this, typed);
        else if (auto *choice = qobject_cast<QComboBox *>(field))
            connect(choice, &QComboBox::currentTextChanged, this, typed);
        else
            connect(static_cast<QLineEdit *>(field), &QLineEdit::textChanged, this, typed);
    }
}

void CustomerEditor::keepDraft()
{
    QJsonObject draft;
    for (const auto &[name, field] : written()) {
        if (const QString text = textOf(field); text != m_original.value(name))
            draft.insert(name, text);
    }
    if (draft.isEmpty())
        m_desk.journal().remove(m_draftKey);
    else
        m_desk.journal().put(m_draftKey, Journal::Kind::Draft, QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

/// Saved, or thrown away: either way it is no draft any more.
void CustomerEditor::done(int result)
{
    m_keep->stop();
    m_desk.journal().remove(m_draftKey);
    QDialog::done(result);
}

} // namespace Earshot
