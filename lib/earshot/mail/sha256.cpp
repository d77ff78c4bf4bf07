// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/sha256.h"

#include <new>

#include <openssl/evp.h>

namespace Earshot
{

namespace
{

constexpr qsizetype Length = 32; // bytes

/// Looked up once: EVP_sha256() looks for an implementation each time it is used.
const EVP_MD *algorithm()
{
    static EVP_MD *const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched ? fetched : EVP_sha256();
}

void checked(int done)
{
    if (done != 1) // only without memory: the algorithm is part of every build
        throw std::bad_alloc();
}

} // namespace

struct Sha256::State {
    State()
        : sum(EVP_MD_CTX_new())
    {
        checked(sum ? EVP_DigestInit_ex(sum, algorithm(), nullptr) : 0);
    }
    ~State() { EVP_MD_CTX_free(sum); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    EVP_MD_CTX *sum;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    checked(EVP_DigestUpdate(m_state->sum, bytes.data(), size_t(bytes.size())));
}

QByteArray Sha256::result() const
{
    QByteArray digest(Length, '\0');
    checked(EVP_DigestFinal_ex(m_state->sum, reinterpret_cast<unsigned char *>(digest.data()), nullptr));
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.result();
}

} // namespace Earshot
