// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/emptydirection.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextOption>

namespace Earshot
{

namespace
{

class EmptyDirection final : public QObject
{
public:
    explicit EmptyDirection(QPlainTextEdit *field)
        : QObject(field)
        , m_field(field)
    {
        setObjectName(QLatin1StringView(Name));
        connect(field, &QPlainTextEdit::textChanged, this, [this] { fit(); });
        field->installEventFilter(this);
        fit();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

    static constexpr auto Name = "emptyDirection";

private:
    void fit()
    {
        QTextDocument *document = m_field->document();
        const Qt::LayoutDirection wanted = document->isEmpty() ? m_field->layoutDirection() : Qt::LayoutDirectionAuto;
        QTextOption option = document->defaultTextOption();
        if (option.textDirection() == wanted)
            return;
        option.setTextDirection(wanted);
        document->setDefaultTextOption(option);
    }

    QPlainTextEdit *m_field;
};

} // namespace

void keepEmptyDirection(QPlainTextEdit *field)
{
    if (!field->findChild<QObject *>(QLatin1StringView(EmptyDirection::Name), Qt::FindDirectChildrenOnly))
        new EmptyDirection(field);
}

} // namespace Earshot
